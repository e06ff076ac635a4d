import { expect, test } from 'vitest';
import { readDocument, writeDocument } from '../record/json/document.ts';
import type { Edit } from '../rule/finding.ts';
import { applyEdits, EditError } from './apply.ts';

const edge: Edit = { op: 'add', pointer: '/transition_graph/preceded_by/-', value: { error_id: 'a/b' } };

test('adding to a list that the record leaves out brings the list into being', () => {
  expect(JSON.parse(writeDocument(applyEdits(readDocument('{}'), [edge, edge])))).toEqual({
    transition_graph: { preceded_by: [{ error_id: 'a/b' }, { error_id: 'a/b' }] },
  });
});

test('what stands there already is never replaced by a list', () => {
  for (const text of ['{"transition_graph": null}', '{"transition_graph": {"preceded_by": "x"}}', '[]']) {
    expect(() => applyEdits(readDocument(text), [edge])).toThrow(EditError);
  }
});

test('replacing and removing need the place to be there', () => {
  for (const op of ['replace', 'remove'] as const) {
    expect(() => applyEdits(readDocument('{}'), [{ op, pointer: '/a/b', value: 1 }])).toThrow(EditError);
  }
});
