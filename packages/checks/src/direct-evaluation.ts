import type { ExpressionScope } from './expression.ts';
import { isNode, type TreeNode } from './expression-tree.ts';
import type { FactValue } from './fact.ts';

export type Evaluate = (scope: ExpressionScope) => FactValue | undefined;

/**
 * Functions for what most conditions are made of – a fact, a norm or a constant compared with another, sums of them, a word looked up in a
 * list –, which CEL's own evaluator walks node by node. Same answers, a test compares them; `slow` is CEL and answers whatever is not plain.
 * @returns undefined for anything else
 */
export function compileDirect(node: TreeNode, slow: Evaluate): Evaluate | undefined {
  const operand = operandOf(node);
  if (operand) return operand;
  const [left, right] = Array.isArray(node.args) ? node.args : [];
  if (!isNode(left) || !isNode(right)) return undefined;
  if (node.op === 'in') return membership(operandOf(left), listOf(right), slow);
  const decide = comparisons.get(node.op);
  const [a, b] = [sumOf(left), sumOf(right)];
  if (!decide || !a || !b) return undefined;
  return (scope) => {
    const [first, second] = [a(scope), b(scope)];
    if (first === undefined || second === undefined) return undefined;
    if (typeof first !== typeof second || typeof first === 'object') return slow(scope);
    return decide(first, second);
  };
}

const comparisons = new Map<string, (a: FactValue, b: FactValue) => boolean>([
  ['==', (a, b) => a === b],
  ['!=', (a, b) => a !== b],
  ['<', (a, b) => a < b],
  ['<=', (a, b) => a <= b],
  ['>', (a, b) => a > b],
  ['>=', (a, b) => a >= b],
]);

/** A fact, a norm or a constant. Whole numbers of CEL are a type of their own and left to it. */
function operandOf({ op, args }: TreeNode): Evaluate | undefined {
  if (op === 'value')
    return typeof args === 'number' || typeof args === 'string' || typeof args === 'boolean'
      ? () => args
      : undefined;
  if (op !== '.' || !Array.isArray(args)) return undefined;
  const [owner, name] = args as readonly unknown[];
  if (!isNode(owner) || owner.op !== 'id' || typeof name !== 'string') return undefined;
  if (owner.args === 'f') return ({ f }) => f[name];
  return owner.args === 'n' ? ({ n }) => n[name] : undefined;
}

const sums = new Map<string, (a: number, b: number) => number>([
  ['+', (a, b) => a + b],
  ['-', (a, b) => a - b],
  ['*', (a, b) => a * b],
]);

/** An operand, or a sum, difference or product of such; of numbers alone. */
function sumOf(node: TreeNode): Evaluate | undefined {
  const operand = operandOf(node);
  if (operand) return operand;
  const add = sums.get(node.op);
  const [left, right] = Array.isArray(node.args) ? node.args : [];
  if (!add || !isNode(left) || !isNode(right) || mayBeText(left) || mayBeText(right)) return undefined;
  const [a, b] = [sumOf(left), sumOf(right)];
  if (!a || !b) return undefined;
  return (scope) => {
    const [first, second] = [a(scope), b(scope)];
    if (typeof first !== 'number' || typeof second !== 'number') return undefined;
    const sum = add(first, second);
    return Number.isFinite(sum) ? sum : undefined;
  };
}

/** CEL joins texts with `+` as well. */
const mayBeText = ({ op, args }: TreeNode): boolean => op === 'value' && typeof args === 'string';

type List = (scope: ExpressionScope) => readonly FactValue[] | undefined;

function listOf(node: TreeNode): List | undefined {
  if (node.op === 'list' && Array.isArray(node.args)) {
    const items = node.args.map((item: unknown) =>
      isNode(item) && item.op === 'value' ? item.args : undefined,
    );
    return items.every((item) => typeof item === 'string') ? () => items : undefined;
  }
  const operand = operandOf(node);
  return (
    operand &&
    ((scope) => {
      const list = operand(scope);
      return Array.isArray(list) ? (list as readonly FactValue[]) : undefined;
    })
  );
}

function membership(
  item: Evaluate | undefined,
  list: List | undefined,
  slow: Evaluate,
): Evaluate | undefined {
  if (!item || !list) return undefined;
  return (scope) => {
    const [wanted, all] = [item(scope), list(scope)];
    if (wanted === undefined || all === undefined) return undefined;
    return typeof wanted === 'object' ? slow(scope) : all.includes(wanted);
  };
}
