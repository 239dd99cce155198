import { first, value } from '../../read/xml.ts';
import { standardObjects } from '../../read/standardObjects.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { placeIn, repeated } from '../components.ts';
import type { Place } from '../rule.ts';
import { eachField, fieldNamed, fieldsOf, isMetadataType, placeIf } from './field.ts';

/** What a field of custom metadata may point at besides other custom metadata. */
const DEFINITIONS: ReadonlySet<string> = new Set(['entitydefinition', 'fielddefinition', 'entityparticle']);

/** Look-ups at standard objects that are none; own objects that are missing are named by the gate of references. */
export const targetExists = eachField((field) => {
  const target = value(field.root, 'referenceTo');
  const isUnknown = target !== '' && !/__\w+$/.test(target) && !standardObjects().has(target.toLowerCase());
  const message = `points at ${target}, which is no standard object`;
  return placeIf(isUnknown, field, 'referenceTo', message, 'Correct the name; own objects end in __c.');
});

/** Own objects that a field within its object's file points at; those of field files are in the gate of references. */
export const ownTargetExists = eachField((field, index) => {
  const target = value(field.root, 'referenceTo');
  const isOwn = /__(c|mdt)$/i.test(target) && field.file.endsWith('.object-meta.xml');
  const message = `points at ${target}, which is not in the package`;
  return placeIf(isOwn && !index.objects.has(target.toLowerCase()), field, 'referenceTo', message, 'Correct the name.');
});

/** What a type of relationship cannot point at. */
export const targetKind = eachField((field) => {
  const target = value(field.root, 'referenceTo');
  const isMetadata = isMetadataType(target);
  const isFault =
    field.type === 'MetadataRelationship'
      ? target !== '' && !isMetadata && !DEFINITIONS.has(target.toLowerCase())
      : (field.type === 'Lookup' || field.type === 'MasterDetail') && (isMetadata || /__[eb]$/i.test(target));
  const message = `is of type ${field.type} and points at ${target}`;
  const remedy = 'Look-ups point at objects with records; MetadataRelationship at custom metadata or definitions.';
  return placeIf(isFault, field, 'referenceTo', message, remedy);
});

export const externalTarget = eachField((field) => {
  const target = value(field.root, 'referenceTo');
  const isExternal = /__x$/i.test(target);
  const isFault =
    field.type === 'ExternalLookup' ? target !== '' && !isExternal : field.type === 'Lookup' && isExternal;
  const message = `is of type ${field.type} and points at ${target}`;
  return placeIf(isFault, field, 'referenceTo', message, 'Only external look-ups point at external objects.');
});

/** A hierarchy is one of users. */
export const hierarchyOfUsers = eachField((field) =>
  placeIf(
    field.type === 'Hierarchy' && field.owner.toLowerCase() !== 'user',
    field,
    'type',
    'is a hierarchy, which only User has',
    'Use Lookup.',
  ),
);

/** A relationship to a field definition needs the one to its object. */
export const fieldDefinitionController = eachField((field, index) => {
  const target = value(field.root, 'referenceTo').toLowerCase();
  if (field.type !== 'MetadataRelationship' || (target !== 'fielddefinition' && target !== 'entityparticle')) return [];
  const given = value(field.root, 'metadataRelationshipControllingField');
  const controller = fieldNamed(index, field.owner, given.split('.').at(-1) ?? '');
  const isRight =
    controller !== undefined && value(controller.root, 'referenceTo').toLowerCase() === 'entitydefinition';
  const element = given === '' ? 'referenceTo' : 'metadataRelationshipControllingField';
  const message = 'points at a field without naming the field that names its object';
  const remedy = 'Name a field of this type that points at EntityDefinition as its controlling field.';
  return placeIf(!isRight, field, element, message, remedy);
});

/** Public custom metadata that points at a protected type. */
export const protectedTarget = eachField((field, index) => {
  if (field.type !== 'MetadataRelationship') return [];
  const visibility = (object: string): string => {
    const found = index.objects.get(object.toLowerCase());
    return found ? value(found.root, 'visibility') || 'Public' : '';
  };
  const target = value(field.root, 'referenceTo');
  const isHidden = /Protected$/.test(visibility(target)) && visibility(field.owner) === 'Public';
  const message = `is public and points at ${target}, which is protected`;
  return placeIf(isHidden, field, 'referenceTo', message, 'Make both types public, or both protected.');
});

/** Two children of one parent with the same name for their relationship. */
export function relationshipsTwice(index: PackageIndex): readonly Place[] {
  const named = fieldsOf(index).filter(({ root }) => value(root, 'relationshipName') !== '');
  const key = (root: (typeof named)[number]['root']): string =>
    `${value(root, 'referenceTo')} ${value(root, 'relationshipName')}`;
  return repeated(named, ({ root }) => key(root)).map((field) =>
    placeIn(
      field,
      'relationshipName',
      `${value(field.root, 'referenceTo')} already has children called ${value(field.root, 'relationshipName')}`,
      'Give every relationship to one object a name of its own.',
    ),
  );
}

const NAME = /^[a-z](_?[a-z0-9])*$/i;

export const relationshipNames = eachField((field) => {
  const name = value(field.root, 'relationshipName');
  const message = `has the relationship name ${name}`;
  const remedy = 'Begin with a letter; use letters, digits and single underscores, and no __r.';
  return placeIf(name !== '' && !NAME.test(name), field, 'relationshipName', message, remedy);
});

/** What deleting the parent does to a required look-up: emptying it is impossible. */
export const requiredLookup = eachField((field) => {
  if (field.type !== 'Lookup' || value(field.root, 'required') !== 'true' || /__b$/i.test(field.owner)) return [];
  const constraint = first(field.root, 'deleteConstraint')?.text.trim() ?? '';
  const isFault = constraint === '' || constraint === 'SetNull';
  const message = 'is a required look-up and does not say Restrict or Cascade';
  const element = constraint === '' ? 'required' : 'deleteConstraint';
  return placeIf(isFault, field, element, message, 'Set <deleteConstraint> to Restrict or Cascade.');
});

/** Objects whose deletion takes nothing else along. */
const NO_CASCADE: ReadonlySet<string> = new Set(['businesshours', 'network', 'lead', 'pricebook2', 'product2', 'user']);

export const cascadeTargets = eachField((field) => {
  const target = value(field.root, 'referenceTo');
  const isFault =
    value(field.root, 'deleteConstraint') === 'Cascade' &&
    (NO_CASCADE.has(target.toLowerCase()) || !/__c$/i.test(field.owner));
  const message = `cascades from ${target} to ${field.owner}, which the platform does not do`;
  return placeIf(isFault, field, 'deleteConstraint', message, 'Use SetNull or Restrict.');
});
