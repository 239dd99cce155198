import type { Expression, ExpressionOf, TypeName } from '../../../local-org/apex/ast.ts';
import { assignedTo, declares, isVariable, returnsOf, sameName } from './apexNames.ts';
import { localsOf } from './locals.ts';
import type { PackageApex, PlacedMethod, PlacedType } from './packageApex.ts';

/** Types whose values hold no text of a person's: a number, a moment, an id. */
const HARMLESS: ReadonlySet<string> = new Set([
  'integer',
  'long',
  'decimal',
  'double',
  'boolean',
  'date',
  'datetime',
  'time',
  'id',
]);

/** Platform types whose methods pass on what they hold. */
const COLLECTIONS: ReadonlySet<string> = new Set(['list', 'map', 'set']);

/** A line where a value comes into the code from outside. */
export interface Source {
  readonly file: string;
  readonly line: number;
}

/** An expression, and the method whose names it uses. */
interface Value {
  readonly expression: Expression;
  readonly place: PlacedMethod;
}

/** What a value is made of; null where it comes from outside. */
type Parts = readonly Value[] | null;

const FIXED: Parts = [];

/**
 * Follows a value back to where it comes from, by names, through variables, fields, parameters and returned values of the whole
 * package. A value is fixed when all it is made of stands in the code, or has a type that holds no text.
 */
export class FixedText {
  private readonly all: PackageApex;
  private readonly known = new Map<Expression, Parts>();

  constructor(all: PackageApex) {
    this.all = all;
  }

  /** The first source that is not fixed; null for a fixed value. */
  looseSource(expression: Expression, place: PlacedMethod): Source | null {
    const seen = new Set<Expression>([expression]);
    const waiting: Value[] = [{ expression, place }];
    for (let value = waiting.shift(); value; value = waiting.shift()) {
      const parts = this.partsOf(value);
      if (parts === null) return { file: value.place.file.file, line: value.expression.line };
      for (const part of parts) {
        if (seen.has(part.expression)) continue;
        seen.add(part.expression);
        waiting.push(part);
      }
    }
    return null;
  }

  private partsOf(value: Value): Parts {
    let parts = this.known.get(value.expression);
    if (parts === undefined) {
      parts = this.split(value);
      this.known.set(value.expression, parts);
    }
    return parts;
  }

  private split({ expression, place }: Value): Parts {
    switch (expression.kind) {
      case 'literal':
        return FIXED;
      case 'name':
        return this.ofName(expression.name, place);
      case 'field':
        return this.ofField(expression, place);
      case 'binary':
        return within([expression.left, expression.right], place);
      case 'ternary':
        return within([expression.yes, expression.no], place);
      case 'cast':
        return isHarmless(expression.type) ? FIXED : within([expression.operand], place);
      case 'index':
        return within([expression.target], place);
      case 'newItems':
        return within(expression.items, place);
      case 'newMap':
        return within(expression.entries.flat(), place);
      case 'new':
        return within(expression.args, place);
      case 'call':
        return this.ofCall(expression, place);
      default:
        return null;
    }
  }

  private ofName(name: string, place: PlacedMethod): Parts {
    const local = localsOf(place.method.body).get(name.toLowerCase());
    if (local) return isHarmless(local.type) ? FIXED : within(local.sources, place);
    const position = place.method.parameters.findIndex((parameter) => sameName(parameter.name, name));
    const parameter = place.method.parameters[position];
    if (parameter) return isHarmless(parameter.type) ? FIXED : this.ofArguments(place, position);
    return this.ofMember(name, [place, ...this.outerTypes(place)]);
  }

  /** Classes round a nested one: their constants are in reach. */
  private outerTypes(place: PlacedType): readonly PlacedType[] {
    return this.all.types.filter((each) => each.file === place.file && each.type !== place.type);
  }

  private ofField({ target, name }: ExpressionOf<'field'>, place: PlacedMethod): Parts {
    const owner = target.kind === 'this' ? place.type.name : target.kind === 'name' ? target.name : undefined;
    const named = this.all.types.filter(({ type }) => sameName(owner, type.name));
    return this.ofMember(name, named.length > 0 ? named : this.all.types);
  }

  /** A field of one of the types: its initial value and whatever is assigned to it in its class. */
  private ofMember(name: string, types: readonly PlacedType[]): Parts {
    const fields = types.flatMap((owner) =>
      owner.type.members.filter((member) => isVariable(member, name)).map((field) => ({ owner, field })),
    );
    if (fields.length === 0) return null;
    return fields
      .filter(({ field }) => !isHarmless(field.type))
      .flatMap(({ owner, field }) => {
        const methods = this.all.methods.filter((place) => place.type === owner.type);
        const initial = field.kind === 'field' && field.value ? [field.value] : [];
        const assigned = methods.flatMap((place) => within(assignedTo(name, this.all.expressionsOf(place)), place));
        return [...within(initial, methods[0] ?? this.all.anyMethod(owner)), ...assigned];
      });
  }

  /** What calls from anywhere but tests pass at that position; a parameter that nobody is seen to fill is open to all. */
  private ofArguments(place: PlacedMethod, position: number): Parts {
    const passed = this.all.methods
      .filter((caller) => !caller.isTest)
      .flatMap((caller) =>
        this.all
          .expressionsOf(caller)
          .flatMap((each) =>
            this.calls(each, caller, place) ? within(each.args.slice(position, position + 1), caller) : [],
          ),
      );
    return passed.length === 0 ? null : passed;
  }

  /** Whether an expression of `caller` may call the method. A named class must be the method's; a variable may hold any. */
  private calls(
    expression: Expression,
    caller: PlacedMethod,
    { method, type }: PlacedMethod,
  ): expression is ExpressionOf<'call'> | ExpressionOf<'new'> {
    if (expression.kind !== 'new' && expression.kind !== 'call') return false;
    if (expression.args.length !== method.parameters.length) return false;
    if (expression.kind === 'new')
      return method.kind === 'constructor' && sameName(expression.type.name.split('.').at(-1), type.name);
    if (method.kind === 'constructor' || !sameName(expression.name, method.name)) return false;
    const { target } = expression;
    if (target === null || target.kind === 'this') return caller.type === type || !declares(caller.type, expression);
    const isNamed = target.kind === 'name' && this.all.types.some((each) => sameName(each.type.name, target.name));
    return !isNamed || sameName(target.name, type.name);
  }

  /** True for a call on a variable or field that is a collection of the platform. */
  private isOnCollection({ target }: ExpressionOf<'call'>, place: PlacedMethod): boolean {
    if (target?.kind !== 'name') return false;
    const { name } = target;
    const field = place.type.members.find((member) => isVariable(member, name));
    const type =
      localsOf(place.method.body).get(name.toLowerCase())?.type ?? (field && 'type' in field ? field.type : undefined);
    return type !== undefined && COLLECTIONS.has(type.name.toLowerCase());
  }

  /** What the package's own method of that name returns; a platform's method passes on what it is given. */
  private ofCall(expression: ExpressionOf<'call'>, place: PlacedMethod): Parts {
    if (isDescribeName(expression)) return FIXED;
    const own = this.isOnCollection(expression, place)
      ? []
      : this.all.methods.filter((each) => !each.isTest && this.calls(expression, place, each));
    if (own.length > 0)
      return own
        .filter(({ method }) => method.kind === 'method' && !(method.returns && isHarmless(method.returns)))
        .flatMap((each) => within(returnsOf(each.method.body), each));
    const { target } = expression;
    if (target === null) return null;
    const isType = target.kind === 'name' && /^[A-Z]\w*[a-z]\w*$/.test(target.name);
    return within(isType ? expression.args : [target, ...expression.args], place);
  }
}

function within(expressions: readonly Expression[], place: PlacedMethod): readonly Value[] {
  return expressions.map((expression) => ({ expression, place }));
}

/** `….getDescribe().getName()`: what describe calls an object or a field, nobody has typed. */
function isDescribeName({ name, target }: ExpressionOf<'call'>): boolean {
  return sameName(name, 'getName') && target?.kind === 'call' && sameName(target.name, 'getDescribe');
}

function isHarmless(type: TypeName): boolean {
  return HARMLESS.has(type.name.toLowerCase());
}
