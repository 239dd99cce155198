import type {
  AnnotationContext,
  ClassBodyDeclarationContext,
  ClassDeclarationContext,
  EnumDeclarationContext,
  FormalParametersContext,
  InterfaceDeclarationContext,
  MemberDeclarationContext,
  ModifierContext,
  PropertyDeclarationContext,
  TypeDeclarationContext,
} from '@apexdevtools/apex-parser';
import {
  outsideSubset,
  type Accessor,
  type Member,
  type Modifiers,
  type Parameter,
  type PropertyDeclaration,
  type TypeDeclaration,
} from '../ast.ts';
import { at, SubsetError } from './antlr.ts';
import { expression } from './expressions.ts';
import { unquote } from './literals.ts';
import { block, isFinal } from './statements.ts';
import { typeName, typeNames } from './typeNames.ts';

const REFUSED_KEYWORDS = new Set(['global', 'webservice', 'testmethod', 'transient']);
const KNOWN_ANNOTATIONS = new Set([
  'auraenabled',
  'istest',
  'testsetup',
  'testvisible',
  'invocablemethod',
  'invocablevariable',
  'suppresswarnings',
]);

/** The class, interface or enum of a file. */
export function topLevel(node: TypeDeclarationContext): TypeDeclaration {
  const words = modifiers(node.modifier_list());
  if (node.classDeclaration()) return classDeclaration(node.classDeclaration(), words);
  if (node.interfaceDeclaration()) return interfaceDeclaration(node.interfaceDeclaration(), words);
  return enumDeclaration(node.enumDeclaration(), words);
}

function classDeclaration(node: ClassDeclarationContext, words: Modifiers): TypeDeclaration {
  return {
    ...at(node.id()),
    kind: 'class',
    name: node.id().getText(),
    modifiers: words,
    superclass: node.typeRef() ? typeName(node.typeRef()) : null,
    interfaces: node.typeList() ? typeNames(node.typeList()) : [],
    constants: [],
    members: node.classBody().classBodyDeclaration_list().flatMap(bodyMember),
  };
}

function interfaceDeclaration(node: InterfaceDeclarationContext, words: Modifiers): TypeDeclaration {
  const members = node
    .interfaceBody()
    .interfaceMethodDeclaration_list()
    .map((method): Member => ({
      ...at(method.id()),
      kind: 'method',
      name: method.id().getText(),
      modifiers: { keywords: ['public', 'abstract'], annotations: modifiers(method.modifier_list()).annotations },
      returns: method.typeRef() ? typeName(method.typeRef()) : null,
      parameters: parameters(method.formalParameters()),
      body: null,
      endLine: at(method).line,
    }));
  const interfaces = node.typeList() ? typeNames(node.typeList()) : [];
  return {
    ...at(node.id()),
    kind: 'interface',
    name: node.id().getText(),
    modifiers: words,
    superclass: null,
    interfaces,
    constants: [],
    members,
  };
}

function enumDeclaration(node: EnumDeclarationContext, words: Modifiers): TypeDeclaration {
  const constants =
    node
      .enumConstants()
      ?.id_list()
      .map((id) => id.getText()) ?? [];
  return {
    ...at(node.id()),
    kind: 'enum',
    name: node.id().getText(),
    modifiers: words,
    superclass: null,
    interfaces: [],
    constants,
    members: [],
  };
}

function bodyMember(node: ClassBodyDeclarationContext): readonly Member[] {
  if (node.block())
    throw new SubsetError(
      at(node),
      outsideSubset(node.STATIC() ? 'A static initialisation block' : 'An initialisation block'),
    );
  return node.memberDeclaration() ? member(node.memberDeclaration(), modifiers(node.modifier_list())) : [];
}

function member(node: MemberDeclarationContext, words: Modifiers): readonly Member[] {
  const method = node.methodDeclaration();
  if (method) {
    return [
      {
        ...at(method.id()),
        kind: 'method',
        name: method.id().getText(),
        modifiers: words,
        returns: method.typeRef() ? typeName(method.typeRef()) : null,
        parameters: parameters(method.formalParameters()),
        body: method.block() ? block(method.block()) : null,
        endLine: (method.stop ?? method.start).line,
      },
    ];
  }
  const maker = node.constructorDeclaration();
  if (maker)
    return [
      {
        ...at(maker),
        kind: 'constructor',
        name: maker.qualifiedName().getText(),
        modifiers: words,
        parameters: parameters(maker.formalParameters()),
        body: block(maker.block()),
      },
    ];
  const field = node.fieldDeclaration();
  if (field) {
    const type = typeName(field.typeRef());
    return field
      .variableDeclarators()
      .variableDeclarator_list()
      .map((one) => ({
        ...at(one),
        kind: 'field',
        name: one.id().getText(),
        type,
        modifiers: words,
        value: one.expression() ? expression(one.expression()) : null,
      }));
  }
  if (node.propertyDeclaration()) return [property(node.propertyDeclaration(), words)];
  if (node.classDeclaration()) return [classDeclaration(node.classDeclaration(), words)];
  if (node.interfaceDeclaration()) return [interfaceDeclaration(node.interfaceDeclaration(), words)];
  return [enumDeclaration(node.enumDeclaration(), words)];
}

function property(node: PropertyDeclarationContext, words: Modifiers): PropertyDeclaration {
  let getter: Accessor | null = null;
  let setter: Accessor | null = null;
  for (const part of node.propertyBlock_list()) {
    const body = part.getter()?.block() ?? part.setter()?.block();
    const accessor: Accessor = {
      ...at(part),
      modifiers: modifiers(part.modifier_list()),
      body: body ? block(body) : null,
    };
    if (part.getter() ? getter : setter)
      throw new SubsetError(at(part), `Duplicate accessor of a property: ${node.id().getText()}`);
    if (part.getter()) getter = accessor;
    else setter = accessor;
  }
  return {
    ...at(node.id()),
    kind: 'property',
    name: node.id().getText(),
    type: typeName(node.typeRef()),
    modifiers: words,
    getter,
    setter,
  };
}

function parameters(node: FormalParametersContext): readonly Parameter[] {
  return (
    node
      .formalParameterList()
      ?.formalParameter_list()
      .map((one) => ({
        ...at(one),
        name: one.id().getText(),
        isFinal: isFinal(one.modifier_list()),
        type: typeName(one.typeRef()),
      })) ?? []
  );
}

function modifiers(nodes: readonly ModifierContext[]): Modifiers {
  const keywords: string[] = [];
  const annotations: (readonly [string, Readonly<Record<string, string>>])[] = [];
  for (const node of nodes) {
    if (node.annotation()) {
      annotations.push(annotation(node.annotation()));
      continue;
    }
    const word = (node.children ?? []).map((token) => token.getText().toLowerCase()).join(' ');
    if (REFUSED_KEYWORDS.has(word)) throw new SubsetError(at(node), outsideSubset(`\`${word}\``));
    keywords.push(word);
  }
  return { keywords, annotations };
}

function annotation(node: AnnotationContext): readonly [string, Readonly<Record<string, string>>] {
  const name = node.id().getText();
  if (!KNOWN_ANNOTATIONS.has(name.toLowerCase())) throw new SubsetError(at(node), outsideSubset(`@${name}`));
  const pairs = node.elementValuePairs()?.elementValuePair_list() ?? [];
  const values: Record<string, string> = {};
  for (const pair of pairs) {
    const text = pair.elementValue().getText();
    values[pair.id().getText().toLowerCase()] = text.startsWith("'") ? unquote(text) : text.toLowerCase();
  }
  const single = node.elementValue()?.getText();
  if (single) values['value'] = single.startsWith("'") ? unquote(single) : single;
  return [name.toLowerCase(), values];
}
