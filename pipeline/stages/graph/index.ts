import { asymmetric } from './asymmetric.ts';
import { dangling } from './dangling.ts';
import { duplicateEdge } from './duplicate-edge.ts';
import { probability } from './probability.ts';
import { self } from './self.ts';

/** The edges between records: that they lead somewhere, once, and from both ends. */
export const graphRules = [dangling, self, duplicateEdge, asymmetric, probability] as const;
