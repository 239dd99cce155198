import type { TypeDeclaration } from '../../../local-org/apex/ast.ts';

export interface DeclaredName {
  readonly name: string;
  readonly line: number;
  readonly isType: boolean;
}

const DECLARATIONS: ReadonlySet<unknown> = new Set(['class', 'interface', 'enum', 'field', 'property', 'method']);
const TYPES: ReadonlySet<unknown> = new Set(['class', 'interface', 'enum']);

/** Every name that a class declares: types, constants of enums, fields, properties, methods, parameters, variables. */
export function declaredNames(type: TypeDeclaration): readonly DeclaredName[] {
  const found: DeclaredName[] = [];
  collect(type, null, found);
  return found;
}

/** The tree is plain data: what declares is known by its own kind, or by the property of its parent that holds it. */
function collect(node: unknown, heldAs: string | null, found: DeclaredName[]): void {
  if (Array.isArray(node)) {
    for (const item of node) collect(item, heldAs, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { kind, name, line, constants } = node as Record<string, unknown>;
  if (typeof name === 'string' && typeof line === 'number' && isDeclaration(node, kind, heldAs))
    found.push({ name, line, isType: TYPES.has(kind) });
  if (Array.isArray(constants) && typeof line === 'number')
    for (const constant of constants) found.push({ name: String(constant), line, isType: false });
  for (const [key, part] of Object.entries(node)) collect(part, key, found);
}

function isDeclaration(node: object, kind: unknown, heldAs: string | null): boolean {
  if (DECLARATIONS.has(kind)) return 'modifiers' in node;
  return kind === 'forEach' || heldAs === 'parameters' || heldAs === 'variables' || heldAs === 'catches';
}
