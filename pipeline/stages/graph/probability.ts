import { amountParts } from '../../rule/identity.ts';
import { normalForm } from '../../corpus/normal-form.ts';
import { defineRecordRule } from '../../rule/rule.ts';

export const probabilityRule = defineRecordRule({
  id: 'graph/probability',
  severity: 'error',
  identity: ({ message }) => amountParts(Number(/add up to ([\d.]+)/.exec(message)?.[1] ?? 0), 0.01),
  summary: 'The probabilities of `leads_to` add up to more than 1',
  reads: ['transition_graph', 'former_ids'],
  *check({ id, record }) {
    // An edge that stands twice, or leads to the record itself, is a mistake of its own and goes away with it.
    const edges = new Map(
      record.transition_graph.leads_to
        .filter((edge) => edge.error_id !== id && !record.former_ids.includes(edge.error_id))
        .map((edge) => [`${edge.error_id} ${normalForm(edge.condition ?? '')}`, edge.probability]),
    );
    const sum = [...edges.values()].reduce((total, each) => total + each, 0);
    if (sum <= 1 + TOLERANCE) return;
    yield {
      pointer: '/transition_graph/leads_to',
      message: `The probabilities of \`leads_to\` add up to ${Number(sum.toFixed(3))} (${[...edges.values()].join(' + ')}). Each is how often that error comes next, and one thing comes next: together they are at most 1. Lower them; what is left to 1 is that nothing follows.`,
    };
  },
});

/** 0.1 + 0.2 + 0.7 is a little more than 1 in binary fractions. */
const TOLERANCE = 1e-9;
