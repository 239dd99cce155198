import { entry } from '../entry.ts';
import type { BinaryNode, CallNode, FieldNode, FormulaNode, UnaryNode } from '../language/nodes.ts';
import { fieldAt } from '../names/paths.ts';
import type { FormulaSchema } from '../names/schema.ts';
import type { FormulaProblem } from '../problem.ts';
import { FUNCTIONS, type FormulaFunction, type PlaceKind } from '../../../../../local-org/store/formula/documented.ts';
import { operatorType } from './operators.ts';
import { checkPicklistValue } from './picklistValues.ts';
import { SPECIAL } from './special.ts';
import { fits, isPicklist, typeWords, type ValueType } from './type.ts';

/** Where a formula stands. */
export interface FormulaPlace {
  readonly kind: PlaceKind;
  /** Whose fields the formula names. */
  readonly object: string;
}

/** Types of a formula's parts; what does not fit is kept as a problem and counts as any type from there on. */
export class Checker {
  readonly schema: FormulaSchema;
  readonly place: FormulaPlace;
  readonly problems: FormulaProblem[] = [];

  constructor(schema: FormulaSchema, place: FormulaPlace) {
    this.schema = schema;
    this.place = place;
  }

  /** Keeps a problem; returns `any`, so that it is said once. */
  wrong(rule: string, { start }: Pick<FormulaNode, 'start'>, message: string, remedy: string): ValueType {
    this.problems.push({ rule, offset: start, message, remedy });
    return 'any';
  }

  typeOf(node: FormulaNode): ValueType {
    switch (node.kind) {
      case 'field':
        return this.#fieldType(node);
      case 'call':
        return this.#callType(node);
      case 'unary':
        return this.#unaryType(node);
      case 'binary':
        return this.#binaryType(node);
      default:
        return node.kind;
    }
  }

  /** The type of an argument, which has to be one of those; `owner` is whose argument it is. */
  argument(owner: string, node: FormulaNode, wanted: readonly ValueType[]): ValueType {
    const type = this.typeOf(node);
    if (fits(type, wanted)) return type;
    if (isPicklist(type)) return this.picklist(owner, node, type);
    const words = wanted.map(typeWords).join(' or ');
    return this.wrong('formula-argument', node, `${owner} takes ${words}, not ${typeWords(type)}`, CONVERT);
  }

  /** The type of a value of any type but a picklist. */
  plain(owner: string, node: FormulaNode): ValueType {
    const type = this.typeOf(node);
    return isPicklist(type) ? this.picklist(owner, node, type) : type;
  }

  picklist(owner: string, node: FormulaNode, type: ValueType): ValueType {
    const remedy = type === 'picklist' ? 'Use ISPICKVAL, CASE or TEXT.' : 'Use INCLUDES.';
    return this.wrong('formula-picklist', node, `${owner} cannot read ${typeWords(type)}`, remedy);
  }

  #fieldType(node: FieldNode): ValueType {
    if (this.place.kind === 'report') return 'any';
    const name = node.path.join('.');
    const isGlobal = name.startsWith('$');
    if (this.place.kind === 'default' && !isGlobal)
      return this.wrong('default-field', node, `a default value cannot read ${name}`, UNQUOTED);
    if (/^\$objecttype\./i.test(name))
      return this.wrong('formula-variable', node, `${name} is for VLOOKUP only`, 'Use VLOOKUP, or name a field.');
    const field = fieldAt(this.schema, this.place.object, node);
    if ('rule' in field) {
      this.problems.push(field);
      return 'any';
    }
    if (this.place.kind === 'field' && UNREADABLE.has(field.type))
      return this.wrong('formula-long-text', node, `a formula field cannot read ${name}, ${KINDS[field.type]}`, SHORT);
    return field.type;
  }

  #callType(node: CallNode): ValueType {
    const { name, args } = node;
    const known = FUNCTIONS.get(name);
    if (!known) {
      for (const arg of args) this.typeOf(arg);
      return this.wrong('formula-function', node, `there is no function ${name}`, 'Correct its name.');
    }
    if (known.places && !known.places.has(this.place.kind)) {
      const message = `${name} is not for ${PLACES[this.place.kind]}`;
      return this.wrong('formula-function-place', node, message, 'Say it with other functions.');
    }
    const arity = arityProblem(known, args.length);
    if (arity !== null) return this.wrong('formula-arity', node, arity, 'Give the arguments that the page lists.');
    const special = entry(SPECIAL, name);
    return special ? special(this, node) : this.#ordinary(known, node);
  }

  #ordinary(known: FormulaFunction, { name, args }: CallNode): ValueType {
    const types = args.map((arg, position) =>
      this.argument(name, arg, known.args[Math.min(position, known.args.length - 1)] ?? ['any']),
    );
    return known.result === 'same' ? (types[0] ?? 'any') : known.result;
  }

  #unaryType({ operator, operand }: UnaryNode): ValueType {
    const wanted: ValueType = operator === '!' ? 'boolean' : 'number';
    const type = this.typeOf(operand);
    if (isPicklist(type)) return this.picklist(operator, operand, type);
    if (fits(type, [wanted])) return wanted;
    const message = `${operator} takes ${typeWords(wanted)}, not ${typeWords(type)}`;
    return this.wrong('formula-operand', operand, message, CONVERT);
  }

  #binaryType(node: BinaryNode): ValueType {
    const left = this.plain(node.operator, node.left);
    const right = this.plain(node.operator, node.right);
    if (EQUALITIES.has(node.operator)) {
      checkPicklistValue(this, node.left, node.right);
      checkPicklistValue(this, node.right, node.left);
    }
    return operatorType(this, node, left, right);
  }
}

const EQUALITIES: ReadonlySet<string> = new Set(['=', '==', '<>', '!=']);

const CONVERT = 'Convert one of them (TEXT, VALUE, DATEVALUE and so on), or use another function.';
const UNQUOTED = 'Put a text in quotes; only global variables can be read before there is a record.';
const SHORT = 'Use a field of another kind: short text, for example.';

const UNREADABLE: ReadonlySet<ValueType> = new Set(['longText', 'encrypted']);
const KINDS: Readonly<Partial<Record<ValueType, string>>> = { longText: 'a long text', encrypted: 'an encrypted text' };

const PLACES: Readonly<Record<PlaceKind, string>> = {
  field: 'formula fields',
  rule: 'validation rules',
  default: 'default values',
  report: 'reports',
};

function arityProblem({ name, least, most }: FormulaFunction, count: number): string | null {
  if (count >= least && count <= most) return name === 'CASE' && count % 2 !== 0 ? CASE_PAIRS : null;
  const wanted = most === Infinity ? `at least ${least}` : least === most ? String(most) : `${least} to ${most}`;
  return `${name} takes ${wanted} arguments, not ${count}`;
}

const CASE_PAIRS = 'CASE takes pairs of value and result, then the result for everything else';
