import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import shipped from '../../../policy/shipped-policy.generated.json' with { type: 'json' };
import { nearPairs, nearPairsByBruteForce, type ComparableRecord } from './near-pairs.ts';
import { propertyRuns } from '../../../testing/property-runs.ts';

const policy = shipped.policy.duplicates;

function record(signature: string, text: string, domain = 'node'): NonNullable<ComparableRecord> {
  return { form: signature, signature, text, domain };
}

const FULL_DISK = 'docker images containers volumes fill disk prune remove unused cache daemon';

describe('two records', () => {
  const near = (a: ComparableRecord, b: ComparableRecord): boolean => nearPairs([a, b], policy).length === 1;

  test('are near if message and text are alike', () => {
    expect(near(record('space left device', FULL_DISK), record('space device', `${FULL_DISK} more`))).toBe(
      true,
    );
  });

  test('are compared by the stems of their words', () => {
    const a = record(
      'volume mounted twice',
      'containers mounting volumes expected paths resources reading files',
    );
    const b = record('volumes mount twice', 'container mounts volume expecting path resource reads file');
    expect(nearPairs([a, b], policy)[0]).toMatchObject({ signature: 1, text: 0.7 });
  });

  test('are not near for one message alone', () => {
    const other = 'extension library crashes interpreter opcode debugger symbols rebuild upgrade allocator';
    expect(near(record('space left device', FULL_DISK), record('space device', other))).toBe(false);
  });

  test('must be more alike across domains', () => {
    const a = record(
      'connect refused server port',
      'server listening port firewall verify process bound host address rule',
    );
    const b = record(
      'connect refused upstream port',
      'server listening port firewall upstream socket reload worker keepalive header',
      'nginx',
    );
    expect(near(a, { ...b, domain: 'node' })).toBe(true);
    expect(near(a, b)).toBe(false);
  });

  test('are not near if they name different codes', () => {
    const text = 'name scope import misspelt module declare';
    expect(
      near(
        record('e0412 find type scope', `${text} type alias generic`),
        record('e0425 find value scope', `${text} variable constant block`),
      ),
    ).toBe(false);
  });

  test('are not near if they name different places and answer differently', () => {
    const a = record('call 911 japan emergency', 'dial 110 police 119 ambulance free phone koban tokyo');
    const b = record('call 911 norway emergency', 'dial 112 police 113 ambulance free phone nynorsk oslo');
    expect(near(a, b)).toBe(false);
    expect(near({ ...a, signature: 'call 911 emergency traveller' }, b)).toBe(true);
  });

  test('are near if one text is the other, whatever the messages', () => {
    expect(near(record('one thing', FULL_DISK), record('another matter entirely', `${FULL_DISK} host`))).toBe(
      true,
    );
  });

  test('are left to the rule about signatures if the signature is one', () => {
    expect(near(record('space left device', FULL_DISK), record('space left device', FULL_DISK))).toBe(false);
  });

  test('are not near if a text is too short to tell', () => {
    expect(near(record('disk is full', 'disk full'), record('disk nearly full', 'disk full'))).toBe(false);
  });
});

test('the pairs are those of comparing all with all', () => {
  const word = constantFrom(
    ...'disk full port taken node linux japan e0412 e0425 timed out reads file a b c d'.split(' '),
  );
  const words = (maxLength: number) => array(word, { maxLength }).map((list) => [...new Set(list)]);
  const comparable = tuple(words(6), words(14), constantFrom('node', 'git')).map(
    ([signature, text, domain]): ComparableRecord => ({
      form: signature.join(' '),
      signature: signature.join(' '),
      text: text.join(' '),
      domain,
    }),
  );
  assert(
    property(array(comparable, { maxLength: 40 }), (records) => {
      const unlimited = { ...policy, partners: 1_000 };
      expect(nearPairs(records, unlimited)).toEqual(nearPairsByBruteForce(records, unlimited));
    }),
    { numRuns: propertyRuns(300) },
  );
});

test('a record that is like everything is reported with a few only, the most alike', () => {
  const records = Array.from({ length: 200 }, (_, index) =>
    record(`full disk ${'abcdefgh'[index % 8]}`, `${FULL_DISK} own${index}`),
  );
  const pairs = nearPairs(records, { ...policy, partners: 5 });
  const counts = Map.groupBy(pairs, (pair) => pair.second);
  expect(Math.max(...[...counts.values()].map((group) => group.length))).toBe(5);
  expect(counts.size).toBe(199);
});
