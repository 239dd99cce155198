import type { Block, Member } from '../../../local-org/apex/ast.ts';
import type { PackageApex, PlacedMethod } from '../modes/packageApex.ts';

/** Wherever code stands in a class: methods, constructors, accessors of properties, initial values of fields. */
export function placesOf(all: PackageApex): readonly PlacedMethod[] {
  const others = all.types.flatMap((owner) =>
    owner.type.members.flatMap(bodiesOf).map((body): PlacedMethod => {
      const { line, column } = body;
      const modifiers = { keywords: [], annotations: [] };
      return { ...owner, method: { line, column, kind: 'constructor', name: '', modifiers, parameters: [], body } };
    }),
  );
  return [...all.methods, ...others];
}

function bodiesOf(member: Member): readonly Block[] {
  if (member.kind === 'property')
    return [member.getter?.body, member.setter?.body].filter(
      (body): body is Block => body !== null && body !== undefined,
    );
  if (member.kind !== 'field' || member.value === null) return [];
  const { line, column } = member.value;
  const statement = { line, column, kind: 'expression', expression: member.value } as const;
  return [{ line, column, kind: 'block', statements: [statement] }];
}
