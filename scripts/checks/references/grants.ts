import type { MethodDeclaration } from '../../../local-org/apex/ast.ts';
import type { Finding } from '../finding.ts';
import { all, value } from '../read/xml.ts';
import { isAlwaysVisible } from './fields.ts';
import type { CustomObject, PackageIndex } from './packageIndex.ts';
import { reference } from './rule.ts';

/** Controllers, objects, fields and metadata types that no permission set opens: nobody but an administrator could use them. */
export function grantFindings(index: PackageIndex): readonly Finding[] {
  return [...controllerFindings(index), ...objectFindings(index), ...fieldFindings(index)];
}

function granted(index: PackageIndex, element: string, child: string, right: string): ReadonlySet<string> {
  const sets = index.ofKind('permissionset');
  const grants = sets.flatMap((set) => all(set.root, element)).filter((grant) => value(grant, right) === 'true');
  return new Set(grants.map((grant) => value(grant, child).toLowerCase()));
}

function controllerFindings(index: PackageIndex): readonly Finding[] {
  const classes = granted(index, 'classAccesses', 'apexClass', 'enabled');
  return [...index.classes.values()].flatMap(({ name, file, declaration }) => {
    const isController = declaration?.members.some(isAuraMethod) ?? false;
    if (!declaration || !isController || classes.has(name.toLowerCase())) return [];
    const message = `no permission set grants the controller ${name}`;
    return [
      reference(
        file,
        declaration.line,
        'controller-not-granted',
        message,
        'Add it to each permission set whose people use it.',
      ),
    ];
  });
}

/** Fields of a DTO carry the annotation as well; only methods are called from a component. */
export function isAuraMethod(member: { readonly kind: string }): member is MethodDeclaration {
  return (
    member.kind === 'method' &&
    (member as MethodDeclaration).modifiers.annotations.some(([name]) => name === 'auraenabled')
  );
}

function objectFindings(index: PackageIndex): readonly Finding[] {
  const readable = granted(index, 'objectPermissions', 'object', 'allowRead');
  const types = granted(index, 'customMetadataTypeAccesses', 'name', 'enabled');
  return [...index.objects.values()].flatMap((object) => {
    const isOpen = object.name.endsWith('__mdt') ? types : readable;
    if (!/__(c|mdt)$/.test(object.name) || isOpen.has(object.name.toLowerCase()) || isProtected(object)) return [];
    const message = `no permission set lets anyone read ${object.name}`;
    return [reference(object.file, object.root.line, 'object-not-granted', message, 'Grant read in a permission set.')];
  });
}

/** A protected type is read by the package's own code alone, and no user is granted it. */
function isProtected(object: CustomObject): boolean {
  return /^(Package)?Protected$/.test(value(object.root, 'visibility'));
}

function fieldFindings(index: PackageIndex): readonly Finding[] {
  const readable = granted(index, 'fieldPermissions', 'field', 'readable');
  return [...index.objects.values()]
    .filter((object) => !object.name.endsWith('__mdt'))
    .flatMap((object) => [...object.fields.values()])
    .filter((field) => !isAlwaysVisible(field) && !readable.has(`${field.object}.${field.name}`.toLowerCase()))
    .map((field) =>
      reference(
        field.file,
        field.root.line,
        'field-not-granted',
        `no permission set lets anyone read ${field.object}.${field.name}`,
        'Grant it in the permission sets whose people see it.',
      ),
    );
}
