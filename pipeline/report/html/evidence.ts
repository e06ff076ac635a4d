import type { ComputedField, Comparison } from '../stated.ts';
import { count, grouped, html, type Html } from './html.ts';
import { bar } from './tables.ts';

const NAMES: Readonly<Record<ComputedField, string>> = {
  confidence: 'confidence',
  fix_success_rate: 'success rate of the best workaround',
  evidence_count: 'items of evidence',
};

/** What records say of their own evidence against what can be counted. */
export function evidenceSection(all: readonly Comparison[], tiers: ReadonlyMap<string, number>): Html {
  const given = all.filter(({ pairs }) => pairs.length > 0);
  if (given.length === 0) return html``;
  const confidence = given.find(({ field }) => field === 'confidence');
  const rungs = [...tiers].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1));
  return html`<section aria-labelledby="evidence">
    <h2 id="evidence">Evidence, stated and counted</h2>
    <p class="what">
      A record states how far it can be trusted; the same follows from its sources, examples and outcomes.
      Where the two differ, the record claims what it cannot show, or shows more than it claims.
    </p>
    <div class="scroll" tabindex="0" role="region" aria-label="Stated and counted means">
      <table>
        <thead>
          <tr>
            <th scope="col">mean of</th>
            <th scope="col" class="n">stated</th>
            <th scope="col" class="n">counted</th>
            <th scope="col" class="n wraps">records that differ</th>
          </tr>
        </thead>
        <tbody>
          ${given.map(row)}
        </tbody>
      </table>
    </div>
    ${confidence ? histogram(confidence) : null}
    <p class="what">
      Verification as stated:
      ${rungs.map(([tier, records], index) => html`${index === 0 ? '' : ', '}<code>${tier}</code> ${grouped(records)}`)}.
    </p>
  </section>`;
}

function row({ field, pairs }: Comparison): Html {
  const mean = (side: 'stated' | 'counted'): string =>
    (pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length).toFixed(2);
  const differing = pairs.filter(({ stated, counted }) => stated !== counted).length;
  return html`<tr>
    <th scope="row">${NAMES[field]}</th>
    <td class="n">${mean('stated')}</td>
    <td class="n">${mean('counted')}</td>
    <td class="n wraps">${grouped(differing)} of ${grouped(pairs.length)}</td>
  </tr> `;
}

const BUCKETS = 10;

function histogram({ pairs }: Comparison): Html {
  const counts = (side: 'stated' | 'counted'): number[] => {
    const buckets = Array.from({ length: BUCKETS }, () => 0);
    for (const pair of pairs) {
      const bucket = Math.min(BUCKETS - 1, Math.max(0, Math.floor(pair[side] * BUCKETS + 1e-9)));
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    return buckets;
  };
  const [stated, counted] = [counts('stated'), counts('counted')];
  const most = Math.max(1, ...stated, ...counted);
  const rows = stated.map((number, index) => {
    const other = counted[index] ?? 0;
    const range = `${(index / BUCKETS).toFixed(1)} to ${((index + 1) / BUCKETS).toFixed(1)}`;
    return html`<tr>
      <th scope="row">${range}${bar(number / most, 'warning')}${bar(other / most, 'plain')}</th>
      <td class="n">${grouped(number)}</td>
      <td class="n">${grouped(other)}</td>
    </tr> `;
  });
  return html`<h3 id="confidence">Confidence of ${count(pairs.length, 'record')}</h3>
    <ul class="key">
      <li><i class="k-stated"></i>stated</li>
      <li><i class="k-counted"></i>counted</li>
    </ul>
    <table aria-labelledby="confidence">
      <thead>
        <tr>
          <th scope="col">confidence</th>
          <th scope="col" class="n">stated</th>
          <th scope="col" class="n">counted</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}
