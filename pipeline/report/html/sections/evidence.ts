import { grouped } from '../../text/number-words.ts';
import type { ComputedField, Comparison } from '../../stated.ts';
import { bar } from '../bar.ts';
import { html, type Html } from '../html.ts';

const NAMES: Readonly<Record<ComputedField, string>> = {
  confidence: 'how sure the record is (confidence, 0 to 1)',
  fix_success_rate: 'how often its best workaround works (0 to 1)',
  evidence_count: 'pieces of evidence (a number)',
};

/** What records say of their own evidence against what can be counted. */
export function evidenceSection(all: readonly Comparison[], tiers: ReadonlyMap<string, number>): Html {
  const given = all.filter(({ pairs }) => pairs.length > 0);
  if (given.length === 0) return html``;
  const confidence = given.find(({ field }) => field === 'confidence');
  const rungs = [...tiers].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1));
  return html`<section aria-labelledby="evidence">
    <h2 id="evidence">Evidence: stated and counted</h2>
    <p>
      Each record <strong>states</strong> how far it can be trusted. The same can be
      <strong>counted</strong> from what a reader can check: sources, documentation, output that was observed,
      reports of tries.
    </p>
    <p class="what">
      ${verdict(given)} <code>npx curate fix</code> writes what is counted;
      <code>curate explain RECORD</code> shows the sum.
    </p>
    <table>
      <caption class="hidden">
        What records state, on average, and what can be counted
      </caption>
      <thead>
        <tr>
          <th scope="col">on average</th>
          <th scope="col" class="n">stated</th>
          <th scope="col" class="n">counted</th>
          <th scope="col" class="n">records that state more</th>
          <th scope="col" class="n wide">records that state less</th>
        </tr>
      </thead>
      <tbody>
        ${given.map(row)}
      </tbody>
    </table>
    ${confidence ? histogram(confidence) : null}
    <p class="what">
      How far records say they were verified:
      ${rungs.map(([tier, records], index) => html`${index === 0 ? '' : ', '}<code>${tier}</code> ${grouped(records)}`)}.
    </p>
  </section>`;
}

function verdict(given: readonly Comparison[]): string {
  const [much, little] = [given.some((each) => tooMuch(each) > 0), given.some((each) => tooLittle(each) > 0)];
  if (!much && !little) return 'All records state just what can be counted.';
  return 'A record that states more than is counted claims what it cannot show; one that states less shows more than it claims.';
}

function tooMuch({ pairs }: Comparison): number {
  return pairs.filter(({ stated, counted }) => stated > counted).length;
}

function tooLittle({ pairs }: Comparison): number {
  return pairs.filter(({ stated, counted }) => stated < counted).length;
}

function row(comparison: Comparison): Html {
  const { field, pairs } = comparison;
  const mean = (side: 'stated' | 'counted'): string =>
    (pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length).toFixed(
      field === 'evidence_count' ? 1 : 2,
    );
  return html`<tr>
    <th scope="row">${NAMES[field]}</th>
    <td class="n">${mean('stated')}</td>
    <td class="n">${mean('counted')}</td>
    <td class="n">${grouped(tooMuch(comparison))}</td>
    <td class="n wide">${grouped(tooLittle(comparison))}</td>
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
  const isUsed = (index: number): boolean => (stated[index] ?? 0) + (counted[index] ?? 0) > 0;
  const used = stated.map((_, index) => index).filter(isUsed);
  const rows = stated.map((number, index) => {
    // Empty tenths say nothing at either end, but in the middle they are a gap to see.
    if (index < (used[0] ?? 0) || index > (used.at(-1) ?? 0)) return null;
    const other = counted[index] ?? 0;
    const range = `${(index / BUCKETS).toFixed(1)} to ${((index + 1) / BUCKETS).toFixed(1)}`;
    return html`<tr>
      <th scope="row">${range}</th>
      <td class="bars">${bar(number / most, 'warning')}${bar(other / most, 'plain')}</td>
      <td class="n">${grouped(number)}</td>
      <td class="n">${grouped(other)}</td>
    </tr> `;
  });
  return html`<h3 id="confidence">Records by confidence</h3>
    <ul class="key">
      <li><i class="warning"></i>stated</li>
      <li><i class="plain"></i>counted</li>
    </ul>
    <table aria-labelledby="confidence" class="chart">
      <thead>
        <tr>
          <th scope="col">confidence</th>
          <th aria-hidden="true"></th>
          <th scope="col" class="n">stated</th>
          <th scope="col" class="n">counted</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}
