import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/** What may stand in an element: another type's name, or a simple value. */
export interface Property {
  /** A name of `MetadataTypes.structures` or `.choices`, or string, boolean, number, any. */
  readonly type: string;
  readonly isRepeatable: boolean;
  readonly isOptional: boolean;
}

/** Salesforce's own description of the Metadata API, as generated into @salesforce/types. */
export interface MetadataTypes {
  /** Type → its elements, inherited ones included. */
  readonly structures: ReadonlyMap<string, ReadonlyMap<string, Property>>;
  /** Type → the texts it allows. */
  readonly choices: ReadonlyMap<string, ReadonlySet<string>>;
}

let loaded: MetadataTypes | undefined;

/** Elements that the Metadata API guide describes and the generated types leave out (Metadata API: CustomField). */
const LEFT_OUT: Readonly<Record<string, ReadonlyMap<string, Property>>> = {
  CustomField: new Map([['displayLocationInDecimal', { type: 'boolean', isRepeatable: false, isOptional: true }]]),
};

export function metadataTypes(): MetadataTypes {
  loaded ??= read();
  return loaded;
}

interface Draft {
  readonly parents: readonly string[];
  readonly properties: ReadonlyMap<string, Property>;
}

function read(): MetadataTypes {
  const script = createRequire(import.meta.url).resolve('@salesforce/types/metadata');
  const file = script.replace(/\.js$/, '.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext);
  const drafts = new Map<string, Draft>();
  const choices = new Map<string, ReadonlySet<string>>();
  for (const statement of source.statements) {
    if (!ts.isTypeAliasDeclaration(statement)) continue;
    const texts = textsOf(statement.type);
    if (texts) choices.set(statement.name.text, texts);
    else drafts.set(statement.name.text, draftOf(statement.type, source));
  }
  const structures = new Map([...drafts.keys()].map((name) => [name, flattened(name, drafts)] as const));
  return { structures, choices };
}

/** The texts of a union of string literals; undefined for any other type. */
function textsOf(type: ts.TypeNode): ReadonlySet<string> | undefined {
  const parts = ts.isUnionTypeNode(type) ? type.types : [type];
  const texts = parts.map((part) =>
    ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal) ? part.literal.text : undefined,
  );
  return texts.every((text) => text !== undefined) ? new Set(texts) : undefined;
}

function draftOf(type: ts.TypeNode, source: ts.SourceFile): Draft {
  const parts = ts.isIntersectionTypeNode(type) ? type.types : [type];
  const parents = parts.flatMap((part) => (ts.isTypeReferenceNode(part) ? [part.typeName.getText(source)] : []));
  const members = parts.flatMap((part) => (ts.isTypeLiteralNode(part) ? [...part.members] : []));
  const properties = members.flatMap((member) =>
    ts.isPropertySignature(member) && member.type
      ? [[member.name.getText(source), propertyOf(member, member.type, source)] as const]
      : [],
  );
  return { parents, properties: new Map(properties) };
}

function propertyOf(member: ts.PropertySignature, type: ts.TypeNode, source: ts.SourceFile): Property {
  const isRepeatable = ts.isArrayTypeNode(type);
  const element = ts.isArrayTypeNode(type) ? type.elementType : type;
  return {
    type: element.getText(source),
    isRepeatable,
    isOptional: isRepeatable || member.questionToken !== undefined,
  };
}

function flattened(name: string, drafts: ReadonlyMap<string, Draft>): ReadonlyMap<string, Property> {
  const draft = drafts.get(name);
  if (!draft) return new Map();
  const inherited = draft.parents.flatMap((parent) => [...flattened(parent, drafts)]);
  return new Map([...inherited, ...draft.properties, ...(LEFT_OUT[name] ?? [])]);
}
