import { asymmetricRule } from './asymmetric.ts';
import { danglingRule } from './dangling.ts';
import { duplicateEdgeRule } from './duplicate-edge.ts';
import { probabilityRule } from './probability.ts';
import { selfRule } from './self.ts';

/** The edges between records: that they lead somewhere, once, and from both ends. */
export const graphRules = [
  danglingRule,
  selfRule,
  duplicateEdgeRule,
  asymmetricRule,
  probabilityRule,
] as const;
