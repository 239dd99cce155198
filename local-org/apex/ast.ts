/**
 * The syntax tree of the Apex subset, as plain JSON so that it can be cached. Whatever has no node here is outside the subset.
 * Lines count from 1, columns from 1.
 */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A type as written: `Map<Id, Foo.Bar>`; arrays arrive as `List<…>`. */
export interface TypeName extends Position {
  readonly name: string;
  readonly args: readonly TypeName[];
}

export type LiteralType = 'Integer' | 'Long' | 'Decimal' | 'String' | 'Boolean' | 'null';

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '&'
  | '|'
  | '^'
  | '<<'
  | '>>'
  | '>>>'
  | '=='
  | '!='
  | '==='
  | '!=='
  | '<'
  | '>'
  | '<='
  | '>='
  | '&&'
  | '||'
  | '??';

/** What a query selects, as far as its type depends on it. */
export interface QueryShape {
  /** First name of FROM. */
  readonly from: string;
  /** `SELECT COUNT() FROM …`: the value is an Integer. */
  readonly isCount: boolean;
  /** Grouped or aggregated: rows are AggregateResult. */
  readonly isAggregate: boolean;
}

export type Expression =
  | (Position & { readonly kind: 'literal'; readonly type: LiteralType; readonly value: string })
  | (Position & { readonly kind: 'name'; readonly name: string })
  | (Position & { readonly kind: 'this' })
  | (Position & { readonly kind: 'super' })
  | (Position & {
      readonly kind: 'field';
      readonly target: Expression;
      readonly name: string;
      readonly isSafe: boolean;
    })
  | CallExpression
  | (Position & { readonly kind: 'chain'; readonly to: 'this' | 'super'; readonly args: readonly Expression[] })
  | (Position & { readonly kind: 'index'; readonly target: Expression; readonly index: Expression })
  | NewExpression
  | (Position & { readonly kind: 'newItems'; readonly type: TypeName; readonly items: readonly Expression[] })
  | (Position & { readonly kind: 'newArray'; readonly type: TypeName; readonly size: Expression })
  | (Position & {
      readonly kind: 'newMap';
      readonly type: TypeName;
      readonly entries: readonly (readonly [Expression, Expression])[];
    })
  | AssignExpression
  | (Position & {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    })
  | (Position & { readonly kind: 'unary'; readonly operator: '-' | '+' | '!' | '~'; readonly operand: Expression })
  | StepExpression
  | (Position & {
      readonly kind: 'ternary';
      readonly test: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    })
  | (Position & { readonly kind: 'cast'; readonly type: TypeName; readonly operand: Expression })
  | (Position & { readonly kind: 'instanceof'; readonly operand: Expression; readonly type: TypeName })
  | (Position & { readonly kind: 'classLiteral'; readonly type: TypeName })
  | QueryExpression;

export type CallExpression = Position & {
  readonly kind: 'call';
  /** Null for a call by bare name. */
  readonly target: Expression | null;
  readonly name: string;
  readonly args: readonly Expression[];
  readonly isSafe: boolean;
};

export type NewExpression = Position & {
  readonly kind: 'new';
  readonly type: TypeName;
  readonly args: readonly Expression[];
};

export type AssignExpression = Position & {
  readonly kind: 'assign';
  /** Null for plain `=`. */
  readonly operator: BinaryOperator | null;
  readonly target: Expression;
  readonly value: Expression;
};

export type StepExpression = Position & {
  readonly kind: 'step';
  readonly operator: '+' | '-';
  readonly isPrefix: boolean;
  readonly target: Expression;
};

/** Bound expressions are replaced in `text` by `:b0`, `:b1`, … in order. */
export type QueryExpression = Position & {
  readonly kind: 'query';
  readonly text: string;
  readonly binds: readonly Expression[];
  readonly shape: QueryShape;
  /** Where pieces of the text stand in the file, in order: the first, what follows each bind, each line. */
  readonly places: readonly QueryPlace[];
};

/** A character of a query's text, and where it is written. */
export type QueryPlace = Position & { readonly offset: number };

export type DmlOperator = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete';

export type WhenLiteral = Position & { readonly type: LiteralType | 'name'; readonly value: string };

export type WhenBranch = Position & {
  /** Empty for `when else`. */
  readonly literals: readonly WhenLiteral[];
  readonly isElse: boolean;
  readonly body: Block;
};

export type Block = Position & { readonly kind: 'block'; readonly statements: readonly Statement[] };

export type LocalStatement = Position & {
  readonly kind: 'local';
  readonly isFinal: boolean;
  readonly type: TypeName;
  readonly variables: readonly (Position & { readonly name: string; readonly value: Expression | null })[];
};

export type CatchClause = Position & { readonly type: TypeName; readonly name: string; readonly body: Block };

export type Statement =
  | Block
  | LocalStatement
  | (Position & { readonly kind: 'expression'; readonly expression: Expression })
  | (Position & {
      readonly kind: 'if';
      readonly test: Expression;
      readonly yes: Statement;
      readonly no: Statement | null;
    })
  | (Position & { readonly kind: 'switch'; readonly on: Expression; readonly branches: readonly WhenBranch[] })
  | (Position & {
      readonly kind: 'for';
      readonly init: LocalStatement | readonly Expression[];
      readonly test: Expression | null;
      readonly update: readonly Expression[];
      readonly body: Statement | null;
    })
  | (Position & {
      readonly kind: 'forEach';
      readonly type: TypeName;
      readonly name: string;
      readonly source: Expression;
      readonly body: Statement | null;
    })
  | (Position & { readonly kind: 'while'; readonly test: Expression; readonly body: Statement | null })
  | (Position & { readonly kind: 'doWhile'; readonly test: Expression; readonly body: Block })
  | (Position & {
      readonly kind: 'try';
      readonly body: Block;
      readonly catches: readonly CatchClause[];
      readonly finally: Block | null;
    })
  | (Position & { readonly kind: 'return'; readonly value: Expression | null })
  | (Position & { readonly kind: 'throw'; readonly value: Expression })
  | (Position & { readonly kind: 'break' })
  | (Position & { readonly kind: 'continue' })
  | (Position & {
      readonly kind: 'dml';
      readonly operation: DmlOperator;
      readonly records: Expression;
      /** `user` where the statement does not say. */
      readonly mode: 'user' | 'system';
      readonly externalId: string | null;
    })
  | (Position & { readonly kind: 'runAs'; readonly user: Expression; readonly body: Block });

export type StatementOf<K extends Statement['kind']> = Extract<Statement, { kind: K }>;
export type ExpressionOf<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

export interface Modifiers {
  /** Lower-case keywords in order: `public`, `static`, `with sharing`. */
  readonly keywords: readonly string[];
  /** Lower-case annotation name → its properties. */
  readonly annotations: readonly (readonly [string, Readonly<Record<string, string>>])[];
}

export interface Parameter extends Position {
  readonly name: string;
  readonly isFinal: boolean;
  readonly type: TypeName;
}

export interface FieldDeclaration extends Position {
  readonly kind: 'field';
  readonly name: string;
  readonly type: TypeName;
  readonly modifiers: Modifiers;
  readonly value: Expression | null;
}

/** `body` null is an automatic accessor. */
export interface Accessor extends Position {
  readonly modifiers: Modifiers;
  readonly body: Block | null;
}

export interface PropertyDeclaration extends Position {
  readonly kind: 'property';
  readonly name: string;
  readonly type: TypeName;
  readonly modifiers: Modifiers;
  readonly getter: Accessor | null;
  readonly setter: Accessor | null;
}

export interface MethodDeclaration extends Position {
  readonly kind: 'method';
  readonly name: string;
  readonly modifiers: Modifiers;
  /** Null for void. */
  readonly returns: TypeName | null;
  readonly parameters: readonly Parameter[];
  /** Null for abstract and interface methods. */
  readonly body: Block | null;
  readonly endLine: number;
}

export interface ConstructorDeclaration extends Position {
  readonly kind: 'constructor';
  /** As written: that of the class, or a mistake. */
  readonly name: string;
  readonly modifiers: Modifiers;
  readonly parameters: readonly Parameter[];
  readonly body: Block;
}

export interface TypeDeclaration extends Position {
  readonly kind: 'class' | 'interface' | 'enum';
  readonly name: string;
  readonly modifiers: Modifiers;
  readonly superclass: TypeName | null;
  readonly interfaces: readonly TypeName[];
  /** Enum constants. */
  readonly constants: readonly string[];
  readonly members: readonly Member[];
  /** Of a trigger, which stands here as a class: what it answers to. */
  readonly trigger?: TriggerHead;
}

/** What a trigger does after a row was saved. */
export type TriggerEvent = 'insert' | 'update' | 'delete' | 'undelete';

export interface TriggerHead {
  /** Object name as written. */
  readonly object: string;
  readonly events: readonly TriggerEvent[];
}

export type Member =
  FieldDeclaration | PropertyDeclaration | MethodDeclaration | ConstructorDeclaration | TypeDeclaration;

/** What is wrong at a place of a file. */
export interface Problem extends Position {
  readonly message: string;
}

/** One parsed file: `declaration` is null only when there are problems. */
export interface ParsedFile {
  readonly declaration: TypeDeclaration | null;
  readonly problems: readonly Problem[];
}

/** The message for a construct that the local org does not run. */
export function outsideSubset(construct: string): string {
  return `${construct} is outside the local org's subset of Apex`;
}
