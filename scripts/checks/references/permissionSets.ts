import type { Finding } from '../finding.ts';
import { all, first, value, type XmlElement } from '../read/xml.ts';
import { customField, hasField, hasObject, isAlwaysVisible } from './fields.ts';
import type { MetadataFile, PackageIndex } from './packageIndex.ts';
import { reference } from './rule.ts';

const GONE = 'Correct the name, or remove the grant.';
/** Calculated by the platform: an edit right on them is refused. */
const READ_ONLY_TYPES = new Set(['AutoNumber', 'Summary']);

/** Grants of permission sets on things that are not there, and grants the platform refuses. */
export function permissionSetFindings(index: PackageIndex): readonly Finding[] {
  return index
    .ofKind('permissionset')
    .flatMap((set) => [
      ...named(set, 'classAccesses', 'apexClass', (name) => index.classes.has(name.toLowerCase()), 'class'),
      ...named(set, 'customMetadataTypeAccesses', 'name', (name) => index.objects.has(name.toLowerCase()), 'type'),
      ...named(set, 'applicationVisibilities', 'application', (name) => known(index, 'app', name), 'app'),
      ...named(set, 'customPermissions', 'name', (name) => known(index, 'customPermission', name), 'custom permission'),
      ...named(set, 'tabSettings', 'tab', (name) => known(index, 'tab', name), 'tab'),
      ...all(set.root, 'objectPermissions').flatMap((grant) => objectFindings(index, set, grant)),
      ...all(set.root, 'fieldPermissions').flatMap((grant) => fieldFindings(index, set, grant)),
    ]);
}

function known(index: PackageIndex, suffix: string, name: string): boolean {
  return name.startsWith('standard-') || name.startsWith('standard__') || index.names(suffix).has(name);
}

function named(
  set: MetadataFile,
  element: string,
  child: string,
  isKnown: (name: string) => boolean,
  what: string,
): readonly Finding[] {
  return all(set.root, element).flatMap((grant) => {
    const name = first(grant, child);
    const text = name?.text.trim() ?? '';
    if (name === undefined || isKnown(text)) return [];
    return [reference(set.file, name.line, 'permission-set', `there is no ${what} ${text}`, GONE)];
  });
}

function objectFindings(index: PackageIndex, set: MetadataFile, grant: XmlElement): readonly Finding[] {
  const name = value(grant, 'object');
  if (!hasObject(index, name))
    return [reference(set.file, lineOf(grant, 'object'), 'permission-set', `there is no object ${name}`, GONE)];
  return [...dependencyFindings(set, grant, name), ...parentFindings(index, set, grant, name)];
}

/** Right → rights it needs ("Object Permissions", Salesforce help). */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  allowCreate: ['allowRead'],
  allowEdit: ['allowRead'],
  allowDelete: ['allowRead', 'allowEdit'],
  viewAllRecords: ['allowRead'],
  modifyAllRecords: ['allowRead', 'allowEdit', 'allowDelete', 'viewAllRecords'],
};

function dependencyFindings(set: MetadataFile, grant: XmlElement, object: string): readonly Finding[] {
  return Object.entries(NEEDS).flatMap(([right, needs]) => {
    const missing = isGranted(grant, right) ? needs.filter((need) => !isGranted(grant, need)) : [];
    if (missing.length === 0) return [];
    const message = `${right} on ${object} needs ${missing.join(' and ')}`;
    return [reference(set.file, lineOf(grant, right), 'permission-dependency', message, 'Grant them together.')];
  });
}

/** A detail record can only be read by who may read its master. */
function parentFindings(index: PackageIndex, set: MetadataFile, grant: XmlElement, object: string): readonly Finding[] {
  if (!isGranted(grant, 'allowRead')) return [];
  const masters = [...(index.objects.get(object.toLowerCase())?.fields.values() ?? [])]
    .filter((field) => field.type === 'MasterDetail')
    .map((field) => value(field.root, 'referenceTo'));
  const readable = new Set(
    all(set.root, 'objectPermissions')
      .filter((each) => isGranted(each, 'allowRead'))
      .map((each) => value(each, 'object')),
  );
  return masters
    .filter((master) => !readable.has(master))
    .map((master) =>
      reference(
        set.file,
        lineOf(grant, 'object'),
        'permission-dependency',
        `reading ${object} needs read on its master ${master}`,
        `Grant read on ${master} in the same permission set.`,
      ),
    );
}

function fieldFindings(index: PackageIndex, set: MetadataFile, grant: XmlElement): readonly Finding[] {
  const line = lineOf(grant, 'field');
  const path = value(grant, 'field');
  const [object = '', name = ''] = path.split('.');
  if (!hasObject(index, object) || !hasField(index, object, name))
    return [reference(set.file, line, 'permission-set', `there is no field ${path}`, GONE)];
  const field = customField(index, object, name);
  if (!field) return [];
  if (isAlwaysVisible(field)) {
    const message = `${path} is required or a master-detail field: every reader of the object sees it`;
    return [reference(set.file, line, 'permission-required-field', message, 'Remove it: the platform refuses it.')];
  }
  const isReadOnly = READ_ONLY_TYPES.has(field.type) || first(field.root, 'formula') !== undefined;
  if (isGranted(grant, 'editable') && (isReadOnly || !isGranted(grant, 'readable'))) {
    const why = isReadOnly ? 'is calculated by the platform' : 'is not readable in the same grant';
    return [
      reference(
        set.file,
        lineOf(grant, 'editable'),
        'permission-dependency',
        `${path} cannot be editable: it ${why}`,
        'Correct the grant.',
      ),
    ];
  }
  return [];
}

function isGranted(grant: XmlElement, right: string): boolean {
  return value(grant, right) === 'true';
}

function lineOf(grant: XmlElement, child: string): number {
  return first(grant, child)?.line ?? grant.line;
}
