import { grouped } from '../text/number-words.ts';
import { html, type Html } from './html.ts';

/** Whether more of a figure is good news. */
export type GoodDirection = 'more' | 'less';

/** How a figure differs from an earlier one, in colour and in words; null where there is no earlier one. */
export function delta(now: number, before: number | undefined, wish: GoodDirection): Html | null {
  if (before === undefined) return null;
  const change = Math.round((now - before) * 10) / 10;
  if (change === 0) return html`<span class="delta">unchanged</span>`;
  const isBetter = change > 0 === (wish === 'more');
  const text = `${change > 0 ? '+' : '−'}${grouped(Math.abs(change))}`;
  return html`<span class="delta ${isBetter ? 'good' : 'bad'}"
    >${text}<span class="hidden"> ${isBetter ? 'better' : 'worse'}</span></span
  >`;
}
