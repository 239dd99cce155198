import { createRequire } from 'node:module';
import type { PackageIndex } from '../../references/packageIndex.ts';
import type { Place } from '../rule.ts';
import { place, projectOf, type Node } from './projectFile.ts';

/** The part of JSON Schema that the project's own schema is written in. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

let loaded: Schema | undefined;

function rootSchema(): Schema {
  loaded ??= createRequire(import.meta.url)('@salesforce/schemas/sfdx-project.schema.json') as Schema;
  return loaded;
}

function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  if (name === undefined) return schema;
  const target = rootSchema().definitions?.[name] ?? rootSchema().$defs?.[name];
  return target ? resolved(target) : schema;
}

/** A schema with the alternatives and parts that it is made of. */
function variants(schema: Schema): readonly Schema[] {
  const self = resolved(schema);
  return [self, ...[...(self.anyOf ?? []), ...(self.oneOf ?? []), ...(self.allOf ?? [])].flatMap(variants)];
}

/** Keys that no variant of the schema knows, at every depth that the schema describes. */
export function unknownKeys(index: PackageIndex): readonly Place[] {
  const project = projectOf(index);
  return project ? keysOf(project, rootSchema(), '') : [];
}

function keysOf(node: Node, schema: Schema, where: string): readonly Place[] {
  const all = variants(schema);
  const items = all.flatMap((each) => (each.items ? [each.items] : []));
  if (node.items)
    return node.items.flatMap((item) => items.slice(0, 1).flatMap((each) => keysOf(item, merged(items, each), where)));
  const isOpen =
    all.every((each) => each.properties === undefined) ||
    all.some((each) => typeof each.additionalProperties === 'object');
  return node.members.flatMap(({ name, line, node: child }) => {
    const known = all.flatMap((each) => (each.properties?.[name] ? [each.properties[name]] : []));
    const [first] = known;
    if (first) return keysOf(child, merged(known, first), `${where}${name}.`);
    return isOpen ? [] : [place(line, `there is no key ${where}${name}`, 'Correct the name, or remove it.')];
  });
}

function merged(schemas: readonly Schema[], single: Schema): Schema {
  return schemas.length === 1 ? single : { anyOf: schemas };
}

/** Values of another type than the schema says: text for a number, a list for an object. */
export function wrongTypes(index: PackageIndex): readonly Place[] {
  const project = projectOf(index);
  return project ? typesOf(project, rootSchema(), '') : [];
}

function typesOf(node: Node, schema: Schema, where: string): readonly Place[] {
  const all = variants(schema);
  const types = all.flatMap((each) => each.type ?? []);
  const is = typeOf(node);
  if (types.length > 0 && !types.includes(is) && !(is === 'number' && types.includes('integer')))
    return [
      place(
        node.line,
        `${where === '' ? 'the project' : where} is a ${is}, not a ${types.join(' or ')}`,
        'Correct the value.',
      ),
    ];
  const items = all.flatMap((each) => (each.items ? [each.items] : []));
  return [
    ...(node.items ?? []).flatMap((item) => (items.length > 0 ? typesOf(item, { anyOf: items }, where) : [])),
    ...node.members.flatMap(({ name, node: child }) => {
      const known = all.flatMap((each) => (each.properties?.[name] ? [each.properties[name]] : []));
      return known.length > 0 ? typesOf(child, { anyOf: known }, name) : [];
    }),
  ];
}

function typeOf({ value, items }: Node): string {
  if (items) return 'array';
  if (value === undefined) return 'object';
  return value === null ? 'null' : typeof value;
}
