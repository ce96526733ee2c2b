// Lezer's tree as it is kept for the next edit: in no more room than it takes.
import { NodeProp, Tree } from '@lezer/common';
import { tight } from './tight.ts';

/** What each node has of its own, as Lezer keeps it. */
interface Node {
  props: Readonly<Record<number, unknown>> | null;
  children: Tree['children'];
  positions: readonly number[];
}

/**
 * Lezer gives every block a dictionary of its own for the one number that tells what it stands in. Those who have the same
 * number share it from here on. Nodes that an earlier parse has left are not looked at again.
 */
export const slimmed = (tree: Tree): Tree => {
  slim(tree, new Map());
  return tree;
};

const slim = (tree: Tree, known: Map<unknown, Node['props']>): void => {
  const node = tree as unknown as Node;
  if (node.props !== null) {
    if (Object.isFrozen(node.props)) return;
    const context = tree.prop(NodeProp.contextHash);
    let props = known.get(context);
    if (props === undefined) {
      props = Object.freeze(node.props);
      known.set(context, props);
    }
    node.props = props;
  }
  node.children = tight(tree.children);
  node.positions = tight(tree.positions);
  for (const child of node.children) if (child instanceof Tree) slim(child, known);
};
