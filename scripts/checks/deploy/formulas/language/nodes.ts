/** A formula taken apart. Offsets count characters of the formula, entities decoded, from 0. */
export type FormulaNode = Literal | FieldNode | CallNode | UnaryNode | BinaryNode;

interface Placed {
  /** Where it begins. */
  readonly start: number;
}

export interface Literal extends Placed {
  readonly kind: 'number' | 'text' | 'boolean' | 'null';
  /** As written; texts without their quotes. */
  readonly text: string;
}

export interface FieldNode extends Placed {
  readonly kind: 'field';
  /** `Assessment__r.Status__c` or `$User.Id`, taken apart. */
  readonly path: readonly string[];
}

export interface CallNode extends Placed {
  readonly kind: 'call';
  /** In upper case. */
  readonly name: string;
  readonly args: readonly FormulaNode[];
}

export interface UnaryNode extends Placed {
  readonly kind: 'unary';
  readonly operator: '+' | '-' | '!';
  readonly operand: FormulaNode;
}

export interface BinaryNode extends Placed {
  readonly kind: 'binary';
  readonly operator: string;
  /** Where the operator stands. */
  readonly at: number;
  readonly left: FormulaNode;
  readonly right: FormulaNode;
}

/** Every node below and with this one, in the order in which they are written. */
export function nodesOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case 'call':
      return [node, ...node.args.flatMap(nodesOf)];
    case 'unary':
      return [node, ...nodesOf(node.operand)];
    case 'binary':
      return [...nodesOf(node.left), node, ...nodesOf(node.right)];
    default:
      return [node];
  }
}
