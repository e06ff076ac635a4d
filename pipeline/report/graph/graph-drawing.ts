import type { Component, GraphSummary, Link } from '../../corpus/graph-summary.ts';
import { closeOrder } from './arc-layout.ts';
import { plainText } from '../text/plain-text.ts';

/** How much of a graph is drawn. */
export interface DrawingLimits {
  /** Number of groups, the largest first. */
  readonly groups: number;
  /** Number of records of one group, those with the most links first. */
  readonly records: number;
}

/** A group of records that hang together, and its picture. */
export interface Drawing {
  /** Domains of its records, that of the most first; a few, and how many more there are. */
  readonly domains: readonly string[];
  readonly records: number;
  readonly links: number;
  /** How many of its links only one of the two records knows of. */
  readonly oneWay: number;
  /** How many of its records are left out of the picture. */
  readonly hidden: number;
  /** Its records one below the other, with what follows from what as arcs on the left and what is confused with what as
   * arcs on the right; a link that only one of the two records knows of is dashed. The page's style colours it. */
  readonly svg: string;
}

/** The largest groups of the graph. The same summary gives the same pictures. */
export function drawGroups(summary: GraphSummary, limits: DrawingLimits): Drawing[] {
  const oneWay = new Set(summary.oneWay.map(undirected));
  return summary.components
    .slice(0, limits.groups)
    .map((component, index) => draw(component, oneWay, limits.records, `arrow-${index}`));
}

/** Lengths in pixels. */
const ROW = 18;
/** Where the labels begin and end; the arcs hang on these lines. */
const LABELS = 78;
const LABELS_END = 400;
const WIDTH = LABELS_END + LABELS;
/** The widest arc on either side. */
const REACH = 92;
/** Characters of an id that fit between the lines. */
const LABEL_LENGTH = 48;

function draw(component: Component, oneWay: ReadonlySet<string>, limit: number, marker: string): Drawing {
  const { records, links } = component;
  const shown = mostLinked(records, links, limit);
  const members = new Set(shown);
  const drawn = links.filter(({ from, to }) => members.has(from) && members.has(to));
  const order = closeOrder(shown, drawn);
  const places = new Map(order.map((id, place) => [id, ROW * (place + 1)]));
  const lines = [...places].flatMap(([id, y]) => [
    `<path class="row" d="M${LABELS - 4} ${y}H${LABELS_END}"/>`,
    label(LABELS, y - 4, id),
  ]);
  for (const link of drawn) {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    if (from !== undefined && to !== undefined)
      lines.push(arc(link, from, to, oneWay.has(undirected(link)), marker));
  }
  const height = ROW * (order.length + 1);
  const words = `${order.length} records and the ${drawn.length} links between them`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${words}">
<defs><marker id="${marker}" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L6 3L0 6z" class="head"/></marker></defs>
${lines.join('\n')}
</svg>`;
  return {
    domains: domainsOf(records),
    records: records.length,
    links: links.length,
    oneWay: links.filter((link) => oneWay.has(undirected(link))).length,
    hidden: records.length - shown.length,
    svg,
  };
}

/** Domains that name a group; the others are counted. */
const NAMED = 3;

function domainsOf(records: readonly string[]): string[] {
  const domains = [...Map.groupBy(records, (id) => id.slice(0, Math.max(0, id.indexOf('/'))) || id)]
    .sort(([nameA, a], [nameB, b]) => b.length - a.length || (nameA < nameB ? -1 : 1))
    .map(([name]) => shorten(name));
  const rest = domains.length - NAMED;
  return rest > 0 ? [...domains.slice(0, NAMED), `${rest} more`] : domains;
}

/** The records with the most links, in their own order. */
function mostLinked(records: readonly string[], links: readonly Link[], limit: number): readonly string[] {
  if (records.length <= limit) return records;
  const degrees = new Map<string, number>();
  for (const { from, to } of links) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const chosen = new Set(
    records.toSorted((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0)).slice(0, limit),
  );
  return records.filter((id) => chosen.has(id));
}

function arc(
  { from, to, kind }: Link,
  start: number,
  end: number,
  isOneWay: boolean,
  marker: string,
): string {
  const isConfusion = kind === 'frequently_confused_with';
  const line = isConfusion ? LABELS_END : LABELS - 6;
  const distance = Math.abs(end - start);
  // Long arcs bulge less than they are long, or the drawing would be as wide as it is high.
  const bulge = Math.min(REACH, 12 + 14 * Math.sqrt(distance / ROW));
  const bend = round(isConfusion ? line + bulge : line - bulge);
  const path = `M${line} ${start - 6}C${bend} ${start - 6} ${bend} ${end - 6} ${line} ${end - 6}`;
  const words = isConfusion ? `${from} is confused with ${to}` : `${from} leads to ${to}`;
  const classes = `${isConfusion ? 'confused' : 'leads'}${isOneWay ? ' one' : ''}`;
  return `<path class="${classes}" d="${path}"${isConfusion ? '' : ` marker-end="url(#${marker})"`}><title>${escape(words)}${isOneWay ? ', says one of them only' : ''}</title></path>`;
}

/** A link whichever of its records states it: the edge from the other side is the same link. */
function undirected({ from, to, kind }: Link): string {
  if (kind === 'frequently_confused_with') return [kind, ...[from, to].sort()].join(' ');
  return kind === 'leads_to' ? `leads_to ${from} ${to}` : `leads_to ${to} ${from}`;
}

function label(x: number, y: number, id: string): string {
  const short = shorten(id);
  const tip = short === id ? '' : `<title>${escape(id)}</title>`;
  return `<text x="${x}" y="${y}">${escape(short)}${tip}</text>`;
}

function shorten(id: string): string {
  const characters = [...id];
  return characters.length <= LABEL_LENGTH ? id : `${characters.slice(0, LABEL_LENGTH - 1).join('')}…`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

/** Ids of records that break the schema may hold anything, also what XML must not hold. */
function escape(content: string): string {
  return plainText(content)
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
