import type {
  CreatedNameContext,
  QualifiedNameContext,
  TypeListContext,
  TypeRefContext,
} from '@apexdevtools/apex-parser';
import type { Position, TypeName } from '../ast.ts';
import { at } from './antlr.ts';

/** A type reference; `X[]` becomes `List<X>`. */
export function typeName(node: TypeRefContext): TypeName {
  const parts = node.typeName_list();
  const last = parts.at(-1);
  const args = last?.typeArguments()?.typeList();
  const plain: TypeName = {
    ...at(node),
    name: parts.map((part) => part.getChild(0).getText()).join('.'),
    args: args ? typeNames(args) : [],
  };
  const dimensions = node.arraySubscripts().LBRACK_list().length;
  return Array.from({ length: dimensions }).reduce<TypeName>((element) => listOf(element, element), plain);
}

export function typeNames(node: TypeListContext): readonly TypeName[] {
  return node.typeRef_list().map(typeName);
}

/** The type after `new`. */
export function createdType(node: CreatedNameContext): TypeName {
  const pairs = node.idCreatedNamePair_list();
  const args = pairs.at(-1)?.typeList();
  return {
    ...at(node),
    name: pairs.map((pair) => pair.anyId().getText()).join('.'),
    args: args ? typeNames(args) : [],
  };
}

export function qualifiedType(node: QualifiedNameContext): TypeName {
  return { ...at(node), name: node.getText(), args: [] };
}

export function listOf(place: Position, element: TypeName): TypeName {
  return { line: place.line, column: place.column, name: 'List', args: [element] };
}
