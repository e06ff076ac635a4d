import type { Component, GraphSummary, Link } from '../corpus/graph-summary.ts';
import { closeOrder } from './arc-layout.ts';

/** How much of a graph is drawn. */
export interface DrawingLimits {
  /** Number of components, the largest first. */
  readonly components: number;
  /** Number of records of one component, those with the most links first. */
  readonly records: number;
}

/**
 * The graph as a static SVG that stands alone: for each component its records one below the other, with what follows
 * from what as arcs on the left and what is confused with what as arcs on the right. A link that only one of the two
 * records knows of is dashed. The same summary gives the same text.
 */
export function drawGraph(
  summary: GraphSummary,
  limits: DrawingLimits = { components: 12, records: 80 },
): string {
  const oneWay = new Set(summary.oneWay.map(undirected));
  const drawn = summary.components.slice(0, limits.components);
  const parts: string[] = [];
  let top = MARGIN;
  for (const component of drawn) {
    const part = drawComponent(component, oneWay, limits.records, top);
    parts.push(part.svg);
    top += part.height + GAP;
  }
  const left = summary.components.length - drawn.length;
  const closing = `${summary.orphans.length} of ${count(summary.records, 'record')} have no link${left > 0 ? `; ${count(left, 'smaller component')} not drawn` : ''}.`;
  parts.push(text(LABELS, top + ROW, closing, 'note'));
  const height = top + ROW + MARGIN;
  return `<svg class="links" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="How the records hang together">
<style>${STYLE}</style>
<defs><marker id="arrow" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L6 3L0 6z" class="head"/></marker></defs>
${parts.join('\n')}
</svg>
`;
}

/** Lengths in pixels. */
const WIDTH = 980;
const MARGIN = 16;
const GAP = 28;
const ROW = 17;
/** Where the labels begin and end; the arcs hang on these lines. */
const LABELS = 330;
const LABELS_END = 720;
/** The widest arc on either side. */
const REACH = 240;
/** Characters of an id that fit between the lines. */
const LABEL_LENGTH = 60;

/** Every rule is about this drawing alone, so that it can stand in a page. */
const STYLE = [
  '.links text{font:12px system-ui,sans-serif;fill:#24292f}.links .title{font-weight:600}.links .note{fill:#57606a}',
  '.links path{fill:none;stroke-width:1.3}.links .row{stroke:#d0d7de;stroke-width:.5}.links .one{stroke-dasharray:4 3}',
  '.links .leads{stroke:#0969da}.links .confused{stroke:#bc4c00}.links .head{fill:#0969da}',
  '@media(prefers-color-scheme:dark){.links text{fill:#e6edf3}.links .note{fill:#9198a1}.links .row{stroke:#3d444d}',
  '.links .leads{stroke:#4493f8}.links .head{fill:#4493f8}.links .confused{stroke:#db6d28}}',
].join('\n');

function drawComponent(
  { records, links }: Component,
  oneWay: ReadonlySet<string>,
  limit: number,
  top: number,
): { svg: string; height: number } {
  const shown = mostLinked(records, links, limit);
  const order = closeOrder(
    shown,
    links.filter(({ from, to }) => shown.includes(from) && shown.includes(to)),
  );
  const places = new Map(order.map((id, place) => [id, top + ROW * (place + 2)]));
  const hidden = records.length - shown.length;
  const title = `${count(records.length, 'record')}, ${count(links.length, 'link')}${hidden > 0 ? ` (${hidden} records with few links not drawn)` : ''}`;
  const lines = [text(LABELS, top + ROW, title, 'title')];
  for (const [id, y] of places) {
    lines.push(`<path class="row" d="M${LABELS - 4} ${y}H${LABELS_END}"/>`);
    lines.push(text(LABELS, y - 3, shorten(id), '', id));
  }
  for (const link of links) {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    if (from !== undefined && to !== undefined) lines.push(arc(link, from, to, oneWay.has(undirected(link))));
  }
  return { svg: `<g>\n${lines.join('\n')}\n</g>`, height: ROW * (order.length + 2) };
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

function arc({ from, to, kind }: Link, start: number, end: number, isOneWay: boolean): string {
  const isConfusion = kind === 'frequently_confused_with';
  const line = isConfusion ? LABELS_END : LABELS - 6;
  const distance = Math.abs(end - start);
  // Long arcs bulge less than they are long, or the drawing would be as wide as it is high.
  const bulge = Math.min(REACH, 16 + 22 * Math.sqrt(distance / ROW));
  const bend = round(isConfusion ? line + bulge : line - bulge);
  const path = `M${line} ${start - 6}C${bend} ${start - 6} ${bend} ${end - 6} ${line} ${end - 6}`;
  const words = isConfusion ? `${from} is confused with ${to}` : `${from} leads to ${to}`;
  const classes = `${isConfusion ? 'confused' : 'leads'}${isOneWay ? ' one' : ''}`;
  return `<path class="${classes}" d="${path}"${isConfusion ? '' : ' marker-end="url(#arrow)"'}><title>${escape(words)}${isOneWay ? ', says one of them only' : ''}</title></path>`;
}

/** A link whichever of its records states it: the edge from the other side is the same link. */
function undirected({ from, to, kind }: Link): string {
  if (kind === 'frequently_confused_with') return [kind, ...[from, to].sort()].join(' ');
  return kind === 'leads_to' ? `leads_to ${from} ${to}` : `leads_to ${to} ${from}`;
}

function text(x: number, y: number, content: string, classes = '', title = ''): string {
  const attributes = classes === '' ? '' : ` class="${classes}"`;
  const tip = title === '' || title === content ? '' : `<title>${escape(title)}</title>`;
  return `<text x="${x}" y="${y}"${attributes}>${escape(content)}${tip}</text>`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
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
  return content
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
