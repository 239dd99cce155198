import ts from 'typescript';
import type { TypedScripts } from './program.ts';

/** The class that a component's script exports by default. */
export interface ComponentClass {
  readonly declaration: ts.ClassDeclaration;
  readonly file: ts.SourceFile;
  /** What an instance is. */
  readonly type: ts.Type;
  /** A base is not known to the type checker: nothing can be said of names that the class itself does not have. */
  readonly isOpen: boolean;
  /** Extends LightningElement, by whatever way; true where the bases are not known. */
  readonly isComponent: boolean;
}

export function classOf(typed: TypedScripts, name: string): ComponentClass | null {
  const file = typed.fileOf(name);
  if (!file) return null;
  const declaration = defaultClass(typed, file);
  if (!declaration) return null;
  const type = instanceOf(typed.checker, declaration);
  const isOpen = hasUnknownBase(typed.checker, declaration);
  const isComponent = isOpen || typed.checker.getPropertyOfType(type, 'template') !== undefined;
  return { declaration, file: declaration.getSourceFile(), type, isOpen, isComponent };
}

function defaultClass(typed: TypedScripts, file: ts.SourceFile): ts.ClassDeclaration | undefined {
  const symbol = defaultExport(typed, file);
  return symbol?.declarations?.find(ts.isClassDeclaration);
}

/** What the module exports by default, through `export default name` and re-exports. */
export function defaultExport({ checker }: TypedScripts, file: ts.SourceFile): ts.Symbol | undefined {
  const module = checker.getSymbolAtLocation(file);
  const symbol = module && checker.getExportsOfModule(module).find(({ name }) => name === 'default');
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function instanceOf(checker: ts.TypeChecker, declaration: ts.ClassDeclaration): ts.Type {
  return checker.getTypeAtLocation(declaration);
}

/** Of the class or of any class it extends. */
function hasUnknownBase(checker: ts.TypeChecker, declaration: ts.ClassLikeDeclaration, depth = 0): boolean {
  const base = extended(declaration);
  if (!base || depth > 20) return false;
  const type = checker.getTypeAtLocation(base.expression);
  if (type.flags & ts.TypeFlags.Any) return true;
  const parent = type.symbol?.declarations?.find(ts.isClassLike);
  return parent ? hasUnknownBase(checker, parent, depth + 1) : false;
}

/** What the class extends. */
export function extended(declaration: ts.ClassLikeDeclaration): ts.ExpressionWithTypeArguments | undefined {
  return declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
}

/** Names of the decorators of a member: `api`, `wire` … */
export function decoratorNames(member: ts.Node): readonly string[] {
  const decorators = ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : [];
  return decorators.flatMap(({ expression }) => {
    const called = ts.isCallExpression(expression) ? expression.expression : expression;
    return ts.isIdentifier(called) ? [called.text] : [];
  });
}

/** The properties and methods with @api, of the class and of those it extends, by name. */
export function publicMembers({ checker }: TypedScripts, { type }: ComponentClass): ReadonlyMap<string, ts.Symbol> {
  const own = checker.getPropertiesOfType(type).filter((property) => property.declarations?.some(isPublic));
  return new Map(own.map((property) => [property.name, property]));
}

function isPublic(declaration: ts.Declaration): boolean {
  return decoratorNames(declaration).includes('api');
}
