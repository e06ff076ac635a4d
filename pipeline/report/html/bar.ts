import { html, type Html } from './html.ts';

/** A bar for the eye alone: the figure stands beside it. */
export function bar(share: number, kind: string): Html {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  const filled = percent === 0 ? null : html`<i class="${kind}" style="width:${percent}%"></i>`;
  return html`<span class="bar" aria-hidden="true">${filled}</span>`;
}
