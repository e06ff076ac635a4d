import { defineCorpusRule } from '../../rule/rule.ts';
import { adviceFor } from './advice.ts';
import { namesByForm, namingDigest, namingMeeting, othersOf } from './naming.ts';
import { quote } from './quote.ts';

export const repeatedSignatureRule = defineCorpusRule({
  id: 'duplicates/signature',
  severity: 'error',
  identity: 'records',
  summary: 'Two records have the same signature after normalising',
  digests: [namingDigest],
  meets: [namingMeeting],
  *check({ corpus }) {
    for (const group of corpus.once(namesByForm).values()) {
      const signatures = group.filter((name) => name.alias < 0);
      const [first, ...others] = signatures;
      if (!first) continue;
      for (const { entry, text } of others) {
        if (entry.id === first.entry.id) continue;
        const spelled = text === first.text ? '' : `, which it spells ${quote(first.text)}`;
        yield {
          entry,
          pointer: '/signature',
          related: othersOf(entry, signatures),
          message: `${quote(text)} is the signature of ${quote(first.entry.id)} too${spelled}. Whoever looks up this message gets both and cannot tell which to read. ${adviceFor(first.entry.id, entry.id)} If they are two errors, quote more of each message, so that the signatures differ.`,
        };
      }
    }
  },
});
