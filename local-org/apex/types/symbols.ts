import type {
  ConstructorDeclaration,
  Expression,
  FieldDeclaration,
  MethodDeclaration,
  Parameter,
  PropertyDeclaration,
  TypeDeclaration,
} from '../ast.ts';
import type { Type } from './type.ts';

export type Access = 'private' | 'protected' | 'public';

interface MemberSymbol {
  readonly name: string;
  readonly owner: ClassSymbol;
  readonly isStatic: boolean;
  readonly access: Access;
  /** Private members that test classes may use. */
  readonly isTestVisible: boolean;
}

/** A field or property. */
export interface FieldSymbol extends MemberSymbol {
  readonly type: Type;
  readonly isFinal: boolean;
  readonly declaration: FieldDeclaration | PropertyDeclaration;
  /** Name of the JavaScript property that stores it. */
  readonly slot: string;
  /** Accessors with a body are called; others are plain storage. */
  readonly hasGetterBody: boolean;
  readonly hasSetterBody: boolean;
  readonly isReadable: boolean;
  readonly isWritable: boolean;
  readonly setterAccess: Access;
  /** Initialiser of a static final field that is a literal: read in place. */
  readonly constant: Extract<Expression, { kind: 'literal' }> | null;
}

export interface ParameterSymbol {
  readonly name: string;
  readonly type: Type;
  readonly declaration: Parameter;
}

export interface MethodSymbol extends MemberSymbol {
  readonly parameters: readonly ParameterSymbol[];
  /** Null for void. */
  readonly returns: Type | null;
  readonly isAbstract: boolean;
  readonly isVirtual: boolean;
  readonly isOverride: boolean;
  readonly declaration: MethodDeclaration;
  /** Name of the JavaScript method: one per signature, so overriding is JavaScript's own. */
  readonly slot: string;
}

export interface ConstructorSymbol extends MemberSymbol {
  readonly parameters: readonly ParameterSymbol[];
  /** Null for the constructor every class without one has. */
  readonly declaration: ConstructorDeclaration | null;
  readonly slot: string;
}

/** A class, interface or enum of the package, filled in two passes: names first, then supertypes and members. */
export class ClassSymbol {
  readonly name: string;
  readonly file: string;
  readonly declaration: TypeDeclaration;
  readonly outer: ClassSymbol | null;
  readonly inners = new Map<string, ClassSymbol>();
  readonly fields = new Map<string, FieldSymbol>();
  readonly methods = new Map<string, MethodSymbol[]>();
  readonly constructors: ConstructorSymbol[] = [];
  superclass: Type | null = null;
  interfaces: readonly Type[] = [];

  constructor(file: string, declaration: TypeDeclaration, outer: ClassSymbol | null) {
    this.file = file;
    this.declaration = declaration;
    this.outer = outer;
    this.name = outer ? `${outer.name}.${declaration.name}` : declaration.name;
  }

  /** The outermost class: private members are shared within it. */
  get top(): ClassSymbol {
    return this.outer?.top ?? this;
  }

  /** A JavaScript identifier for the class. */
  get identifier(): string {
    return this.name.replace('.', '$');
  }

  get isInterface(): boolean {
    return this.declaration.kind === 'interface';
  }

  get isEnum(): boolean {
    return this.declaration.kind === 'enum';
  }

  get isAbstract(): boolean {
    return this.isInterface || this.has('abstract');
  }

  /** True for an inner class that does not say it is public: only its outer class may name it. */
  get isPrivate(): boolean {
    return this.outer !== null && !this.has('public') && !this.has('global');
  }

  get isTest(): boolean {
    return this.annotation('istest') !== undefined || (this.outer?.isTest ?? false);
  }

  /** API 67: a class that does not say shares. */
  get sharing(): 'with' | 'without' | 'inherited' {
    if (this.has('without sharing')) return 'without';
    return this.has('inherited sharing') ? 'inherited' : 'with';
  }

  /** True where the platform's Exception is an ancestor. */
  get isException(): boolean {
    const parent = this.superclass;
    return parent !== null && (parent.symbol ? parent.symbol.isException : isExceptionBase(parent.base));
  }

  has(keyword: string): boolean {
    return this.declaration.modifiers.keywords.includes(keyword);
  }

  annotation(name: string): Readonly<Record<string, string>> | undefined {
    return this.declaration.modifiers.annotations.find(([known]) => known === name)?.[1];
  }

  /** This class and its ancestors within the package, nearest first. */
  *lineage(): IterableIterator<ClassSymbol> {
    yield this;
    if (this.superclass?.symbol) yield* this.superclass.symbol.lineage();
  }

  /** A field here or inherited. */
  findField(name: string): FieldSymbol | undefined {
    const key = name.toLowerCase();
    for (const owner of this.lineage()) {
      const field = owner.fields.get(key);
      if (field) return field;
    }
    return undefined;
  }

  /** Every method of the name, here and inherited from classes and interfaces; overridden ones once. */
  findMethods(name: string): readonly MethodSymbol[] {
    const found = new Map<string, MethodSymbol>();
    const key = name.toLowerCase();
    for (const owner of this.supertypes()) {
      for (const method of owner.methods.get(key) ?? []) if (!found.has(method.slot)) found.set(method.slot, method);
    }
    return [...found.values()];
  }

  /** This class, its ancestors, and all their interfaces, within the package; nearest first. */
  supertypes(): readonly ClassSymbol[] {
    const found = new Set<ClassSymbol>();
    const visit = (symbol: ClassSymbol): void => {
      if (found.has(symbol)) return;
      found.add(symbol);
      if (symbol.superclass?.symbol) visit(symbol.superclass.symbol);
      for (const one of symbol.interfaces) if (one.symbol) visit(one.symbol);
    };
    visit(this);
    return [...found];
  }

  /** Platform types above this class: interfaces implemented, `Exception` extended. */
  platformSupertypes(): readonly Type[] {
    return this.supertypes().flatMap((symbol) =>
      [symbol.superclass, ...symbol.interfaces].filter((type): type is Type => type !== null && type.platform !== null),
    );
  }
}

function isExceptionBase(base: string): boolean {
  return base === 'exception' || base.endsWith('exception');
}
