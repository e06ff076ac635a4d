import { expect, test } from 'vitest';
import { fileOf, findingsIn, recordFile } from '../../rule/testing/rule-tester.ts';
import { danglingRule } from './dangling.ts';

const leadsTo = (...ids: string[]) => ({
  transition_graph: { leads_to: ids.map((error_id) => ({ error_id, probability: 0.1 })) },
});

test('reports every edge that leads nowhere, of every kind, at its id', async () => {
  const graph = {
    leads_to: [{ error_id: 'git/gone', probability: 0.1 }],
    preceded_by: [{ error_id: 'git/there' }, { error_id: 'git/gone' }],
    frequently_confused_with: [{ error_id: 'git/gone', distinction: 'One is gone.' }],
  };
  const files = [recordFile({ id: 'git/here', transition_graph: graph }), recordFile({ id: 'git/there' })];
  expect((await findingsIn(files, [danglingRule])).map(({ pointer }) => pointer)).toEqual([
    '/transition_graph/leads_to/0/error_id',
    '/transition_graph/preceded_by/1/error_id',
    '/transition_graph/frequently_confused_with/0/error_id',
  ]);
});

test('a file that cannot be read counts as existing', async () => {
  const files = [recordFile({ id: 'git/here', ...leadsTo('git/broken') }), fileOf('git/broken.json', '[')];
  expect(await findingsIn(files, [danglingRule])).toEqual([]);
});

test('an id that a record took over leads there', async () => {
  const files = [
    recordFile({ id: 'git/here', ...leadsTo('git/old') }),
    recordFile({ id: 'git/new', former_ids: ['git/old'] }),
  ];
  expect(await findingsIn(files, [danglingRule])).toEqual([]);
});

test('proposes the same name in another domain, then a similar one in the domain', async () => {
  const files = [
    recordFile({ id: 'git/here', ...leadsTo('git/port-in-use', 'git/merge-conflct', 'npm/nothing-alike') }),
    recordFile({ id: 'networking/port-in-use' }),
    recordFile({ id: 'git/merge-conflict' }),
  ];
  const [other, similar, none] = (await findingsIn(files, [danglingRule])).map(({ message }) => message);
  expect(other).toContain('Did you mean `networking/port-in-use`?');
  expect(similar).toContain('Did you mean `git/merge-conflict`?');
  expect(none).toContain('add the record');
});
