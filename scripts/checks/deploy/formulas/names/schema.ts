import { entry } from '../entry.ts';
import { subjectsOf, type Subject } from '../../../limits/subjects.ts';
import { standardObject } from '../../../read/standardObjects.ts';
import { first, value, type XmlElement } from '../../../read/xml.ts';
import type { PackageIndex } from '../../../references/packageIndex.ts';
import type { ValueType } from '../types/type.ts';
import { isOfOtherPackage } from './packages.ts';
import { apexType, customType, describedType, SYSTEM_TYPES, METADATA_TYPES } from './fieldTypes.ts';

/** A field as a formula sees it. */
export interface FormulaField {
  readonly type: ValueType;
  /** The package's own field with its file; undefined for what the platform brings. */
  readonly own?: Subject;
}

/** Objects, fields and relationships that formulas of the package can name. Upper and lower case are the same. */
export class FormulaSchema {
  readonly index: PackageIndex;
  readonly subjects: readonly Subject[];
  readonly #fields: ReadonlyMap<string, Subject>;
  readonly #objects: ReadonlySet<string>;
  readonly #details: ReadonlySet<string>;

  constructor(index: PackageIndex) {
    this.index = index;
    this.subjects = subjectsOf(index);
    const fields = this.subjects.filter(({ kind }) => kind === 'field');
    this.#fields = new Map(fields.map((field) => [`${field.owner}.${field.name}`.toLowerCase(), field]));
    const details = fields.filter(({ root }) => value(root, 'type') === 'MasterDetail');
    this.#details = new Set(details.map(({ owner }) => owner.toLowerCase()));
    this.#objects = new Set([...index.objects.keys(), ...fields.map(({ owner }) => owner.toLowerCase())]);
  }

  /** False for an object that neither the package nor the platform has. Objects of other packages count as known. */
  hasObject(object: string): boolean {
    return this.#objects.has(object.toLowerCase()) || this.isForeign(object) || this.#isStandard(object);
  }

  /** True for a name that another package can have. */
  isForeign(name: string): boolean {
    return isOfOtherPackage(this.index.root, name);
  }

  ownField(object: string, name: string): Subject | undefined {
    return this.#fields.get(`${object}.${name}`.toLowerCase());
  }

  /** The field of that name; undefined where the object has none. Fields of other packages are of any type. */
  field(object: string, name: string): FormulaField | undefined {
    const own = this.ownField(object, name);
    if (own) return { type: this.#ownType(own), own };
    const part = /^(\w+)__(latitude|longitude)__s$/i.exec(name);
    if (part && this.field(object, `${part[1]}__c`)?.type === 'location') return { type: 'number' };
    if (this.isForeign(name)) return { type: 'any' };
    const system = this.#systemType(object, name);
    return system === undefined ? undefined : { type: system };
  }

  /** The object that a relationship leads to; undefined where there is none, empty where it is not known. */
  parent(object: string, relationship: string): string | undefined {
    const [name = '', target] = relationship.split(':');
    const isOwner = name.toLowerCase() === 'owner';
    // The owner of a custom object may be a queue, so that a formula has to say which kind it means.
    if (target === undefined && isOwner && this.#isCustom(object)) return undefined;
    if (target !== undefined && isOwner && this.#isCustom(object))
      return this.#isDetail(object) ? undefined : this.#chosen(name, target);
    if (target !== undefined) return this.parent(object, name) === undefined ? undefined : this.#chosen(name, target);
    if (/__r$/i.test(name)) return this.#customParent(object, name);
    const known = this.index.standard.object(object)?.parents.get(name.toLowerCase())?.referenceTo;
    if (known) return known.length === 1 ? known[0] : (known.find((each) => each === 'User') ?? '');
    const member = standardObject(object)?.members.get(name.toLowerCase())?.type;
    if (member !== undefined) return standardObject(member) === null ? undefined : member;
    if (!this.#isCustom(object)) return this.#isStandard(object) ? undefined : '';
    return entry(CUSTOM_PARENTS, name.toLowerCase());
  }

  /** One of several objects that a relationship leads to: `Owner:User`. */
  #chosen(relationship: string, target: string): string | undefined {
    if (/^(queue|group)$/i.test(target)) return '';
    const isOwner = relationship.toLowerCase() === 'owner';
    return (isOwner ? target.toLowerCase() === 'user' : this.hasObject(target)) ? target : undefined;
  }

  #customParent(object: string, relationship: string): string | undefined {
    if (this.isForeign(relationship)) return '';
    const field = this.ownField(object, relationship.replace(/__r$/i, '__c'));
    if (!field || !REFERENCES.has(value(field.root, 'type'))) return undefined;
    return value(field.root, 'type') === 'Hierarchy' ? 'User' : value(field.root, 'referenceTo');
  }

  #ownType(field: Subject): ValueType {
    const { root, owner } = field;
    if (value(root, 'type') !== 'Summary') return customType(root);
    const operation = value(root, 'summaryOperation');
    if (operation === 'count' || operation === 'sum') return 'number';
    const [child = '', name = ''] = value(root, 'summarizedField').split('.');
    const summarized = `${child}.${name}`.toLowerCase();
    return summarized === `${owner}.${field.name}`.toLowerCase() ? 'any' : (this.field(child, name)?.type ?? 'any');
  }

  #systemType(object: string, name: string): ValueType | undefined {
    const key = name.toLowerCase();
    if (/__mdt$/i.test(object)) return entry(METADATA_TYPES, key);
    if (this.#isCustom(object))
      return key === 'ownerid' && this.#isDetail(object) ? undefined : entry(SYSTEM_TYPES, key);
    const described = this.index.standard.object(object)?.fields.get(key);
    if (described) return describedType(described);
    const member = standardObject(object)?.members.get(key)?.type;
    if (member !== undefined) return apexType(member);
    return this.#isStandard(object) ? undefined : 'any';
  }

  #isCustom(object: string): boolean {
    return /__(c|mdt|e|b|x)$/i.test(object) && !this.isForeign(object);
  }

  /** Details belong to whoever owns their master ("Object Relationships Overview", Salesforce Help). */
  #isDetail(object: string): boolean {
    return this.#details.has(object.toLowerCase());
  }

  #isStandard(object: string): boolean {
    return this.index.standard.object(object) !== undefined || standardObject(object) !== null;
  }
}

const REFERENCES: ReadonlySet<string> = new Set([
  'Lookup',
  'MasterDetail',
  'Hierarchy',
  'MetadataRelationship',
  'ExternalLookup',
  'IndirectLookup',
]);

/** Relationships of every custom object. */
const CUSTOM_PARENTS: Readonly<Record<string, string>> = {
  owner: 'User',
  createdby: 'User',
  lastmodifiedby: 'User',
  recordtype: 'RecordType',
};

const schemas = new WeakMap<PackageIndex, FormulaSchema>();

export function formulaSchema(index: PackageIndex): FormulaSchema {
  let schema = schemas.get(index);
  if (!schema) {
    schema = new FormulaSchema(index);
    schemas.set(index, schema);
  }
  return schema;
}

/** The formula of a field; undefined where it is no formula field. */
export function formulaOf({ root }: Subject): XmlElement | undefined {
  return first(root, 'formula');
}
