import { defineCorpusRule } from '../../rule/rule.ts';
import { adviceFor } from './advice.ts';
import { namesByForm, namingDigest, namingMeeting, othersOf } from './naming.ts';
import { quote } from './quote.ts';

export const aliasConflictRule = defineCorpusRule({
  id: 'duplicates/alias-conflict',
  severity: 'error',
  identity: 'value',
  summary: 'An alias belongs to another record too, or is its signature',
  digests: [namingDigest],
  meets: [namingMeeting],
  *check({ corpus }) {
    for (const group of corpus.once(namesByForm).values()) {
      const reported = new Set<string>();
      for (const { entry, alias, text } of group) {
        const owner = group.find((other) => other.entry.id !== entry.id);
        // Where both are aliases, the record whose id comes first keeps it. A second spelling is another rule's affair.
        if (alias < 0 || !owner || reported.has(entry.id)) continue;
        if (owner.alias >= 0 && owner.entry.id > entry.id) continue;
        reported.add(entry.id);
        const role = owner.alias < 0 ? 'the signature' : 'an alias';
        yield {
          entry,
          pointer: `/aliases/${alias}`,
          related: othersOf(entry, group),
          message: `${quote(text)} is ${role} of ${quote(owner.entry.id)} too. A wording belongs to one record only, or a lookup cannot decide. Leave it to the record that explains it. ${adviceFor(owner.entry.id, entry.id)}`,
        };
      }
    }
  },
});
