import type {
  BlockContext,
  ClassBodyDeclarationContext,
  FormalParametersContext,
  MemberDeclarationContext,
  ModifierContext,
  PropertyBlockContext,
  TypeRefContext,
} from '@apexdevtools/apex-parser';
import { grammar, type ApexNode } from '../read/apex.ts';

export interface Modifiers {
  /** Lower-case keywords in order, each with its node: `public`, `with sharing`. */
  readonly words: readonly (readonly [word: string, node: ModifierContext])[];
  /** Lower-case names. */
  readonly annotations: readonly Annotation[];
}

export interface Annotation {
  readonly name: string;
  readonly node: ApexNode;
  /** Lower-case names of parameters and their texts as written; a value without a name stands under ''. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

export interface Parameter {
  readonly name: string;
  readonly type: TypeRefContext;
  readonly node: ApexNode;
  readonly isFinal: boolean;
}

interface Declared {
  readonly name: string;
  /** Where findings point: its name. */
  readonly at: ApexNode;
  /** The whole of it, without modifiers. */
  readonly node: ApexNode;
  readonly modifiers: Modifiers;
}

export interface Method extends Declared {
  readonly kind: 'method';
  /** Null for void. */
  readonly returns: TypeRefContext | null;
  readonly parameters: readonly Parameter[];
  readonly body: BlockContext | null;
}

export interface Constructor extends Declared {
  readonly kind: 'constructor';
  readonly parameters: readonly Parameter[];
  readonly body: BlockContext;
}

export interface Field extends Declared {
  readonly kind: 'field';
  readonly type: TypeRefContext;
  readonly value: ApexNode | null;
}

export interface Property extends Declared {
  readonly kind: 'property';
  readonly type: TypeRefContext;
  readonly accessors: readonly PropertyBlockContext[];
}

/** A block that runs when the class or an instance begins. */
export interface Initialiser {
  readonly kind: 'initialiser';
  readonly node: ApexNode;
  readonly isStatic: boolean;
}

export type Member = Method | Constructor | Field | Property | Initialiser;

export interface ApexType extends Declared {
  readonly kind: 'class' | 'interface' | 'enum';
  readonly superclass: TypeRefContext | null;
  readonly interfaces: readonly TypeRefContext[];
  readonly constants: readonly ApexNode[];
  readonly members: readonly Member[];
  readonly outer: ApexType | null;
}

export function has(declared: { readonly modifiers: Modifiers }, word: string): boolean {
  return declared.modifiers.words.some(([each]) => each === word);
}

export function annotated(declared: { readonly modifiers: Modifiers }, name: string): Annotation | undefined {
  return declared.modifiers.annotations.find((each) => each.name === name);
}

/** A type as written, without blanks and in lower case: `map<id,foo.bar>`; `x[]` is `list<x>`. */
export function typeText(type: TypeRefContext): string {
  let text = type.getText().toLowerCase();
  for (; text.endsWith('[]'); text = `list<${text.slice(0, -2)}>`);
  return text.replace(/\bsystem\.(?=\w)/g, '').replace(/\bschema\.(?=sobject\b)/g, '');
}

const known = new WeakMap<ApexNode, readonly ApexType[]>();

/** Every type below a unit, outer before inner. */
export function typesIn(unit: ApexNode): readonly ApexType[] {
  let types = known.get(unit);
  if (!types) {
    types = [];
    const { CompilationUnitContext, TriggerUnitContext } = grammar();
    if (unit instanceof CompilationUnitContext) {
      const top = unit.typeDeclaration();
      types = typesOf(top, modifiersOf(top.modifier_list()), null);
    } else if (unit instanceof TriggerUnitContext) {
      types = unit
        .triggerBlock()
        .triggerBlockMember_list()
        .flatMap((each) => each.triggerMemberDeclaration() ?? [])
        .flatMap((each) => typesOf(each, { words: [], annotations: [] }, null));
    }
    known.set(unit, types);
  }
  return types;
}

type TypeHolder = Pick<MemberDeclarationContext, 'classDeclaration' | 'interfaceDeclaration' | 'enumDeclaration'>;

function typesOf(holder: TypeHolder, modifiers: Modifiers, outer: ApexType | null): readonly ApexType[] {
  const name = { modifiers, outer, superclass: null, interfaces: [], constants: [], members: [] };
  const made = holder.classDeclaration();
  if (made) {
    const members: Member[] = [];
    const type: ApexType = {
      ...name,
      ...named(made),
      kind: 'class',
      superclass: made.typeRef() ?? null,
      interfaces: made.typeList()?.typeRef_list() ?? [],
      members,
    };
    const bodies = made.classBody().classBodyDeclaration_list();
    members.push(...bodies.flatMap(membersOf));
    return [type, ...bodies.flatMap((body) => innerTypes(body, type))];
  }
  const contract = holder.interfaceDeclaration();
  if (contract) {
    const members = contract
      .interfaceBody()
      .interfaceMethodDeclaration_list()
      .map((each): Method => ({
        ...named(each),
        kind: 'method',
        modifiers: modifiersOf(each.modifier_list()),
        returns: each.typeRef() ?? null,
        parameters: parametersOf(each.formalParameters()),
        body: null,
      }));
    const interfaces = contract.typeList()?.typeRef_list() ?? [];
    return [{ ...name, ...named(contract), kind: 'interface', interfaces, members }];
  }
  const listed = holder.enumDeclaration();
  if (!listed) return [];
  return [{ ...name, ...named(listed), kind: 'enum', constants: listed.enumConstants()?.id_list() ?? [] }];
}

function innerTypes(body: ClassBodyDeclarationContext, outer: ApexType): readonly ApexType[] {
  const member = body.memberDeclaration();
  return member ? typesOf(member, modifiersOf(body.modifier_list()), outer) : [];
}

function membersOf(body: ClassBodyDeclarationContext): readonly Member[] {
  if (body.block()) return [{ kind: 'initialiser', node: body, isStatic: Boolean(body.STATIC()) }];
  const member = body.memberDeclaration();
  if (!member) return [];
  const modifiers = modifiersOf(body.modifier_list());
  const method = member.methodDeclaration();
  if (method) {
    const parameters = parametersOf(method.formalParameters());
    const returns = method.typeRef() ?? null;
    return [{ ...named(method), kind: 'method', modifiers, returns, parameters, body: method.block() ?? null }];
  }
  const maker = member.constructorDeclaration();
  if (maker) {
    const parameters = parametersOf(maker.formalParameters());
    const name = maker.qualifiedName().getText();
    return [{ kind: 'constructor', name, at: maker, node: maker, modifiers, parameters, body: maker.block() }];
  }
  const property = member.propertyDeclaration();
  if (property) {
    const accessors = property.propertyBlock_list();
    return [{ ...named(property), kind: 'property', modifiers, type: property.typeRef(), accessors }];
  }
  const field = member.fieldDeclaration();
  if (!field) return [];
  return field
    .variableDeclarators()
    .variableDeclarator_list()
    .map((each) => ({
      ...named(each),
      kind: 'field',
      modifiers,
      type: field.typeRef(),
      value: each.expression() ?? null,
    }));
}

function named(node: ApexNode & { id(): ApexNode }): Pick<Declared, 'name' | 'at' | 'node'> {
  return { name: node.id().getText(), at: node.id(), node };
}

export function parametersOf(node: FormalParametersContext): readonly Parameter[] {
  return (node.formalParameterList()?.formalParameter_list() ?? []).map((each) => ({
    name: each.id().getText(),
    type: each.typeRef(),
    node: each,
    isFinal: each.modifier_list().some((modifier) => Boolean(modifier.FINAL())),
  }));
}

export function modifiersOf(nodes: readonly ModifierContext[]): Modifiers {
  const words: (readonly [string, ModifierContext])[] = [];
  const annotations: Annotation[] = [];
  for (const node of nodes) {
    const annotation = node.annotation();
    if (!annotation) {
      words.push([(node.children ?? []).map((token) => token.getText().toLowerCase()).join(' '), node]);
      continue;
    }
    const pairs = annotation.elementValuePairs()?.elementValuePair_list() ?? [];
    const parameters = pairs.map((pair) => [pair.id().getText().toLowerCase(), pair.elementValue().getText()] as const);
    const single = annotation.elementValue()?.getText();
    const name = annotation.id().getText().toLowerCase();
    annotations.push({ name, node: annotation, parameters: single ? [['', single], ...parameters] : parameters });
  }
  return { words, annotations };
}
