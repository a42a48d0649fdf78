import type { ASTNode } from '@marcbachmann/cel-js';

/** What an expression reads, and the first thing in it that the rules of packs do not allow. */
export type Inspection = { readonly facts: Set<string>; readonly norms: Set<string>; forbidden?: string };

const forbiddenCalls = new Set(['has', 'matches', 'dyn', 'timestamp', 'duration']);

export function inspectExpression(ast: ASTNode | TreeNode, purpose: 'condition' | 'value'): Inspection {
  const found: Inspection = { facts: new Set(), norms: new Set() };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!isNode(node)) return;
    const { op, args } = node;
    if (op === '[]' || op === '[?]' || op === '.?') found.forbidden = 'indexing';
    if (purpose === 'condition' && (op === '/' || op === '%')) found.forbidden = 'division';
    if ((op === 'call' || op === 'rcall') && Array.isArray(args) && forbiddenCalls.has(String(args[0]))) {
      found.forbidden = `${String(args[0])}()`;
    }
    if (op === '.' && Array.isArray(args) && isNode(args[0]) && args[0].op === 'id') {
      if (args[0].args === 'f') found.facts.add(String(args[1]));
      if (args[0].args === 'n') found.norms.add(String(args[1]));
    }
    visit(args);
  };
  visit(ast);
  return found;
}

/** A node of the parsed expression, as far as packs look at it. */
export type TreeNode = {
  readonly op: string;
  readonly args: unknown;
  readonly start: number;
  readonly end: number;
};

export function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
