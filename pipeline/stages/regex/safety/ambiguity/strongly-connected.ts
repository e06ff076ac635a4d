/**
 * The strongly connected components of a graph: Tarjan's algorithm, with a stack of its own since the graph of a program
 * may be long.
 */
export function stronglyConnected(
  nodes: readonly number[],
  next: (node: number) => readonly number[],
): number[][] {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const open = new Set<number>();
  const trail: number[] = [];
  const components: number[][] = [];
  for (const root of nodes) {
    if (order.has(root)) continue;
    const calls: { node: number; edges: readonly number[]; index: number }[] = [];
    const enter = (node: number): void => {
      order.set(node, order.size);
      low.set(node, order.get(node) ?? 0);
      open.add(node);
      trail.push(node);
      calls.push({ node, edges: next(node), index: 0 });
    };
    const lower = (node: number, to: number): void => {
      low.set(node, Math.min(low.get(node) ?? 0, to));
    };
    enter(root);
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const target = call.edges[call.index++];
      if (target !== undefined) {
        if (!order.has(target)) enter(target);
        else if (open.has(target)) lower(call.node, order.get(target) ?? 0);
        continue;
      }
      calls.pop();
      const caller = calls.at(-1);
      if (caller) lower(caller.node, low.get(call.node) ?? 0);
      if (low.get(call.node) !== order.get(call.node)) continue;
      const component = trail.splice(trail.lastIndexOf(call.node));
      for (const node of component) open.delete(node);
      components.push(component);
    }
  }
  return components;
}
