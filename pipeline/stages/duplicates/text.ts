import { plainForm } from '../../corpus/plain-form.ts';
import { defineRecordRule } from '../../rule/rule.ts';
import type { CompleteRecord } from '../../record/complete-record.ts';
import { quote } from './quote.ts';

export const repeatedTextRule = defineRecordRule({
  id: 'duplicates/text',
  severity: 'warning',
  identity: 'value',
  summary: '`how` repeats `action`, or one text stands twice in a record',
  reads: ['root_cause', 'dead_ends', 'workarounds'],
  *check({ record }) {
    const seen = new Map<string, Passage>();
    for (const group of passagesOf(record)) {
      for (const passage of group) {
        const said = plainForm(passage.text);
        if (said === '') continue;
        const earlier = seen.get(said);
        if (!earlier) {
          seen.set(said, passage);
          continue;
        }
        yield { pointer: passage.pointer, message: complaint(passage, earlier, group.includes(earlier)) };
        // What else this entry repeats is the same mistake.
        break;
      }
    }
  },
});

interface Passage {
  readonly pointer: string;
  readonly kind: 'cause' | 'workaround' | 'how' | 'deadEnd' | 'why';
  readonly text: string;
}

/** The texts of a record that a reader reads one after the other, entry by entry. */
function passagesOf(
  record: Pick<CompleteRecord, 'root_cause' | 'dead_ends' | 'workarounds'>,
): (readonly Passage[])[] {
  return [
    [{ pointer: '/root_cause', kind: 'cause', text: record.root_cause }],
    ...record.workarounds.map(({ action, how }, at): Passage[] => [
      { pointer: `/workarounds/${at}/action`, kind: 'workaround', text: action },
      { pointer: `/workarounds/${at}/how`, kind: 'how', text: how },
    ]),
    ...record.dead_ends.map(({ action, why_fails: why }, at): Passage[] => [
      { pointer: `/dead_ends/${at}/action`, kind: 'deadEnd', text: action },
      { pointer: `/dead_ends/${at}/why_fails`, kind: 'why', text: why },
    ]),
  ];
}

function complaint(passage: Passage, earlier: Passage, isSameEntry: boolean): string {
  if (isSameEntry && passage.kind === 'how') {
    return '`how` repeats `action` and adds nothing. Say there how it is done: the commands, settings or code. If the action says all, leave `how` empty.';
  }
  if (isSameEntry) {
    return `\`why_fails\` repeats \`action\`. Say why ${quote(passage.text)} does not help, so that a reader need not try it.`;
  }
  const where = `\`${earlier.pointer}\``;
  if (passage.kind === 'deadEnd' && (earlier.kind === 'workaround' || earlier.kind === 'how')) {
    return `${quote(passage.text)} is a dead end here and a workaround at ${where}. A reader cannot follow both. Take one out, or say in \`condition\` when each holds.`;
  }
  return `${quote(passage.text)} stands already at ${where}. A text that is read twice tells nothing new. Say what is particular here, or take the repetition out.`;
}
