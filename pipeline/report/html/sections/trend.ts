import type { HistoryDay } from '../../history/history.ts';
import { countWords, grouped } from '../../text/number-words.ts';
import { dayChanges } from '../../history/day-changes.ts';
import { html, type Html } from '../html.ts';

/** Days whose figures are listed below the drawing, the newest first. */
const LISTED = 30;

/** Quality and the share of translated records over time, as a drawing and in figures. */
export function trend(history: readonly HistoryDay[]): Html {
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last) return html``;
  const words =
    history.length === 1
      ? `The history begins on ${first.date}, at ${first.quality} of 100 points. Every later day with a report adds to it.`
      : `From ${first.quality} of 100 points on ${first.date} to ${last.quality} on ${last.date}.`;
  return html`<section aria-labelledby="trend">
    <h2 id="trend">Quality over time</h2>
    <p class="what">${words}</p>
    ${history.length > 1 ? drawing(history) : null}
    <details>
      <summary>
        ${history.length === 1 ? 'The figures of the day' : `The figures of the last ${countWords(Math.min(LISTED, history.length), 'day')}`}
      </summary>
      <div class="scroll" tabindex="0" role="region" aria-label="Figures by day">
        <table>
          <caption class="hidden">
            Figures by day, the newest first
          </caption>
          <thead>
            <tr>
              <th scope="col">day</th>
              <th scope="col" class="n">quality</th>
              <th scope="col" class="n">in Chinese</th>
              <th scope="col" class="n">errors</th>
              <th scope="col" class="n">warnings</th>
              <th scope="col" class="n">records</th>
              <th scope="col">what the day changed</th>
            </tr>
          </thead>
          <tbody>
            ${history
              .map((day, index) => row(day, history[index - 1]))
              .slice(-LISTED)
              .toReversed()}
          </tbody>
        </table>
      </div>
    </details>
  </section>`;
}

function row(day: HistoryDay, before: HistoryDay | undefined): Html {
  const { date, quality, coverage, errors, warnings, records } = day;
  const zh = coverage['zh'];
  return html`<tr>
    <th scope="row">${date}</th>
    <td class="n">${quality}</td>
    <td class="n">${zh === undefined ? '–' : `${zh} %`}</td>
    <td class="n">${grouped(errors)}</td>
    <td class="n">${grouped(warnings)}</td>
    <td class="n">${grouped(records)}</td>
    <td>${changes(day, before)}</td>
  </tr> `;
}

/** Rules that a day names; the others are counted. */
const NAMED = 4;

function changes(day: HistoryDay, before: HistoryDay | undefined): Html {
  const all = dayChanges(before, day);
  if (all === null) return html`–`;
  const records = day.records - (before?.records ?? 0);
  const named = all
    .slice(0, NAMED)
    .map(({ rule, change }) => html`<li><code>${rule}</code> ${signed(change, true)}</li> `);
  const rest = all.length - NAMED;
  if (all.length === 0 && records === 0) return html`nothing`;
  return html`<ul class="links">
    ${records === 0 ? null : html`<li>records ${signed(records, false)}</li> `}${named}${rest > 0 ? html`<li>and ${countWords(rest, 'other rule')}</li>` : null}
  </ul>`;
}

function signed(change: number, isFault: boolean): Html {
  const text = `${change > 0 ? '+' : '−'}${grouped(Math.abs(change))}`;
  return isFault ? html`<span class="delta ${change > 0 ? 'bad' : 'good'}">${text}</span>` : html`${text}`;
}

/** Units of the drawing, which is stretched to the room that it gets: words stand beside it, and lines keep their width. */
const [WIDTH, HEIGHT] = [1000, 100];

/** Days that are drawn, evenly spread where there are more, and up to which each has a dot. */
const [DRAWN, DOTTED] = [400, 60];

function drawing(all: readonly HistoryDay[]): Html {
  const step = Math.ceil(all.length / DRAWN);
  const history = all.filter((_, index) => index === 0 || (all.length - 1 - index) % step === 0);
  const [first, last] = [history[0]?.date ?? '', history.at(-1)?.date ?? ''];
  const quality = history.map(({ date, quality }): Point => [date, quality]);
  const zh = history.flatMap(({ date, coverage }): Point[] =>
    coverage['zh'] === undefined ? [] : [[date, coverage['zh']]],
  );
  const values = [...quality, ...zh].map(([, value]) => value);
  const low = Math.floor(Math.min(...values) / 10) * 10;
  const high = Math.max(low + 10, Math.ceil(Math.max(...values) / 10) * 10);
  const place = ([date, value]: Point): string => {
    const x = ((daysOf(date) - daysOf(first)) / (daysOf(last) - daysOf(first))) * WIDTH;
    const y = HEIGHT - ((value - low) / (high - low)) * HEIGHT;
    return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  };
  const line = (points: readonly Point[]): string => `M${points.map(place).join('L')}`;
  const dots = (points: readonly Point[]): string =>
    (points.length > DOTTED ? points.slice(-1) : points).map((point) => `M${place(point)}h.01`).join('');
  const label = `Quality and the share of records in Chinese, ${first} to ${last}; the table below has the figures.`;
  return html`<ul class="key">
      <li><i class="plain"></i>quality, points of 100</li>
      ${zh.length === 0 ? null : html`<li><i class="good dotted"></i>records in Chinese, %</li>`}
    </ul>
    <div class="plot">
      <div class="y" aria-hidden="true">
        <span>${high}</span><span>${(high + low) / 2}</span><span>${low}</span>
      </div>
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">
        <path class="grid" d="M0 0H${WIDTH}M0 ${HEIGHT / 2}H${WIDTH}M0 ${HEIGHT}H${WIDTH}" />
        ${zh.length === 0 ? null : html`<path class="zh" d="${line(zh)}" /><path class="zh dots" d="${dots(zh)}" />`}
        <path class="quality" d="${line(quality)}" />
        <path class="quality dots" d="${dots(quality)}" />
      </svg>
      <div class="x" aria-hidden="true"><span>${first}</span><span>${last}</span></div>
    </div>`;
}

type Point = readonly [date: string, value: number];

function daysOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}
