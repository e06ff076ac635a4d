import { defineRecordRule } from '../../rule/rule.ts';

/** What one of the claimed rates says against the verdict. */
interface Contradiction {
  readonly pointer: string;
  readonly message: string;
}

export const verdictRule = defineRecordRule({
  id: 'evidence/verdict',
  severity: 'warning',
  identity: 'place',
  summary: 'The claimed rates contradict `resolvable`',
  reads: ['resolvable', 'workarounds', 'dead_ends'],
  *check({ record, policy }) {
    const { works, fails } = policy.evidence.verdicts;
    if (record.resolvable === 'false') {
      const found = whileNothingWorks(record.workarounds, record.dead_ends, fails);
      if (found) yield found;
      return;
    }
    // What works under a condition only, helps at times: that is what "partial" says.
    const bearing = record.workarounds.filter(
      ({ condition }) => record.resolvable === 'true' || condition.trim() === '',
    );
    const rates = bearing.flatMap(({ success_rate }) => success_rate ?? []);
    // What nobody claims contradicts nothing.
    if (rates.length === 0 && record.workarounds.length > 0) return;
    const best = Math.max(-1, ...rates);
    const found = whileSomethingWorks(record.resolvable, best, works, fails);
    if (found) yield found;
  },
});

function whileSomethingWorks(
  verdict: 'true' | 'partial',
  best: number,
  works: number,
  fails: number,
): Contradiction | null {
  const pointer = '/resolvable';
  if (best < 0)
    return {
      pointer,
      message: `The record has no workaround, but \`resolvable\` is "${verdict}"${verdict === 'true' ? ' (so it is where it is left out)' : ''}. Add the one that works, or write \`"resolvable": "false"\`.`,
    };
  if (best < fails)
    return {
      pointer,
      message: `\`resolvable\` is "${verdict}", but the best workaround is claimed to work at ${best} only, and below ${fails} an error counts as unsolved. Say "false", or correct the rate.`,
    };
  if (verdict === 'true' && best < works)
    return {
      pointer,
      message: `\`resolvable\` is "true", which promises a workaround that works at ${works} or more, but the best is claimed to work at ${best}. Say "partial", or correct the rate.`,
    };
  if (verdict === 'partial' && best >= works)
    return {
      pointer,
      message: `\`resolvable\` is "partial", but a workaround is claimed to work at ${best}, and from ${works} on an error counts as solved. Say "true", correct the rate, or, if the workaround helps only some, say whom in its \`condition\`.`,
    };
  return null;
}

function whileNothingWorks(
  workarounds: readonly { readonly success_rate: number | null }[],
  deadEnds: readonly { readonly fail_rate: number | null }[],
  fails: number,
): Contradiction | null {
  const workaround = workarounds.findIndex(
    ({ success_rate }) => success_rate !== null && success_rate >= fails,
  );
  if (workaround >= 0)
    return {
      pointer: '/resolvable',
      message: `\`resolvable\` is "false", which says that nothing works, but \`/workarounds/${workaround}\` is claimed to work at ${workarounds[workaround]?.success_rate}. Say "partial" or "true", or correct the rate.`,
    };
  // A rate of 1 - 0.8 must not count as more than 0.2 by the noise of the subtraction.
  const deadEnd = deadEnds.findIndex(({ fail_rate }) => fail_rate !== null && 1 - fail_rate >= fails + 1e-9);
  if (deadEnd >= 0)
    return {
      pointer: '/resolvable',
      message: `\`resolvable\` is "false", which says that nothing works, but \`/dead_ends/${deadEnd}\` is claimed to fail at ${deadEnds[deadEnd]?.fail_rate} only, and so to work at times. Say "partial", or correct the rate.`,
    };
  return null;
}
