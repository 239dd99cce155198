import type { Expression } from '../../../local-org/apex/ast.ts';
import { isVariable, sameName } from '../modes/apexNames.ts';
import { localsOf } from '../modes/locals.ts';
import type { PackageApex, PlacedMethod, PlacedType } from '../modes/packageApex.ts';

/** Enough for a constant that names a constant; a circle of names ends here. */
const DEEPEST = 6;

/** What an expression may be, by the names in reach of its method: literals, variables, constants of its own and other classes. */
export class Constants {
  private readonly all: PackageApex;

  constructor(all: PackageApex) {
    this.all = all;
  }

  /** The expression itself and all that its variables and constants were set to. */
  sourcesOf(expression: Expression, place: PlacedMethod, depth = 0): readonly Expression[] {
    if (depth > DEEPEST) return [];
    const within = (parts: readonly Expression[]): readonly Expression[] =>
      parts.flatMap((part) => this.sourcesOf(part, place, depth + 1));
    const named = this.valuesOf(expression, place);
    const parts = expression.kind === 'ternary' ? [expression.yes, expression.no] : [];
    const cast = expression.kind === 'cast' ? [expression.operand] : [];
    return [expression, ...within([...named, ...parts, ...cast])];
  }

  /** Texts that an expression may be; the items and keys where it is a collection. */
  textsOf(expression: Expression, place: PlacedMethod): readonly string[] {
    return this.sourcesOf(expression, place).flatMap((source) => {
      if (source.kind === 'literal') return source.type === 'String' ? [source.value] : [];
      if (source.kind === 'newItems') return source.items.flatMap((item) => this.textsOf(item, place));
      if (source.kind === 'newMap') return source.entries.flatMap(([key]) => this.textsOf(key, place));
      return [];
    });
  }

  /** Name of the declared type of a variable, parameter or field, without its namespace; empty when it cannot be told. */
  typeOf(expression: Expression, place: PlacedMethod): string {
    if (expression.kind !== 'name') return '';
    const parameter = place.method.parameters.find(({ name }) => sameName(name, expression.name));
    const local = localsOf(place.method.body).get(expression.name.toLowerCase());
    const field = this.fieldsOf(expression.name, [place, ...this.around(place)])[0];
    return ((parameter ?? local ?? field)?.type.name ?? '').replace(/^Schema\./i, '').toLowerCase();
  }

  private valuesOf(expression: Expression, place: PlacedMethod): readonly Expression[] {
    if (expression.kind === 'name') {
      const local = localsOf(place.method.body).get(expression.name.toLowerCase());
      if (local) return local.sources;
      return this.initialValues(expression.name, [place, ...this.around(place)]);
    }
    if (expression.kind !== 'field' || expression.target.kind !== 'name') return [];
    const owner = expression.target.name;
    return this.initialValues(
      expression.name,
      this.all.types.filter(({ type }) => sameName(owner, type.name)),
    );
  }

  private initialValues(name: string, types: readonly PlacedType[]): readonly Expression[] {
    return this.fieldsOf(name, types).flatMap((field) => (field.kind === 'field' && field.value ? [field.value] : []));
  }

  private fieldsOf(name: string, types: readonly PlacedType[]) {
    return types.flatMap(({ type }) => type.members.filter((member) => isVariable(member, name)));
  }

  private around(place: PlacedType): readonly PlacedType[] {
    return this.all.types.filter((each) => each.file === place.file && each.type !== place.type);
  }
}
