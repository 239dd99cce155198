import ts from 'typescript';

/** What a path of a template comes to; `missing` names the part that is not there. */
export type Value =
  | { readonly type: ts.Type | null; readonly missing: null }
  | { readonly type: null; readonly missing: string; readonly of: ts.Type };

/** Nothing can be said of it. */
export const UNKNOWN: Value = { type: null, missing: null };

/** The type at the end of a path of properties; unknown as soon as one is. */
export function along(checker: ts.TypeChecker, start: ts.Type, names: readonly string[]): Value {
  let type: ts.Type | null = start;
  for (const name of names) {
    if (isUntold(type)) return UNKNOWN;
    type = checker.getNonNullableType(type);
    if (isUntold(type)) return UNKNOWN;
    const next = member(checker, type, name);
    if (next === undefined) return { type: null, missing: name, of: type };
    if (next === null) return UNKNOWN;
    type = next;
  }
  return { type, missing: null };
}

/** Type of the items that for:each goes through: undefined where the value is no list, null where that is not known. */
export function itemOf(checker: ts.TypeChecker, list: ts.Type): ts.Type | null | undefined {
  const type = checker.getNonNullableType(list);
  if (isUntold(list) || isUntold(type)) return null;
  const parts = partsOf(type);
  if (parts.some(isUntold)) return null;
  const items = parts.map((part) => checker.getIndexTypeOfType(part, ts.IndexKind.Number));
  const item = items.find((each) => each !== undefined);
  if (item && items.length === 1) return item;
  if (item) return null;
  const isIterable = parts.some((part) =>
    checker.getPropertiesOfType(checker.getApparentType(part)).some(({ name }) => name.startsWith('__@iterator')),
  );
  return isIterable ? null : undefined;
}

/** False only where the value can certainly not be called. */
export function canBeCalled(checker: ts.TypeChecker, value: ts.Type): boolean {
  const type = checker.getNonNullableType(value);
  return (
    isUntold(value) ||
    isUntold(type) ||
    partsOf(type).some((part) => isUntold(part) || checker.getSignaturesOfType(part, ts.SignatureKind.Call).length > 0)
  );
}

/** `any`, `unknown`, `object` and what stands for another type. */
export function isUntold(type: ts.Type): boolean {
  const untold =
    ts.TypeFlags.Any |
    ts.TypeFlags.Unknown |
    ts.TypeFlags.Never |
    ts.TypeFlags.NonPrimitive |
    ts.TypeFlags.TypeParameter;
  return (type.flags & untold) !== 0;
}

export function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** A template may read what only some of the possible values have; null where one of them is not known. */
function member(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Type | null | undefined {
  const found: ts.Type[] = [];
  for (const part of partsOf(type)) {
    if (isUntold(part)) return null;
    const apparent = checker.getApparentType(part);
    const property = checker.getPropertyOfType(apparent, name);
    const index = checker.getIndexTypeOfType(apparent, ts.IndexKind.String);
    if (property) found.push(checker.getTypeOfSymbol(property));
    else if (index) found.push(index);
  }
  const [only] = found;
  return found.length > 1 && found.some((each) => each !== only) ? null : only;
}
