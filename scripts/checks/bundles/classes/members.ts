import ts from 'typescript';
import type { Package } from '../package.ts';
import { place, type Place } from '../rule.ts';
import { atNodes, componentScripts, dotted } from '../scripts.ts';
import { decoratorNames } from '../typed/componentClass.ts';
import { attributeOf } from '../markup/template.ts';
import { isAuraMethod } from '../../references/grants.ts';

/** `this.refs.name` that no template of the component has. */
export const unknownRefs = atNodes((node, { name, lineOf, component }) => {
  if (!ts.isPropertyAccessExpression(node) || dotted(node.expression) !== 'this.refs') return [];
  if (component.templates.length === 0 || !component.class) return [];
  const refs = component.templates.flatMap(({ elements }) =>
    elements.map((element) => attributeOf(element, 'lwc:ref')?.value),
  );
  if (refs.includes(node.name.text)) return [];
  return [
    place(name, lineOf(node), `no element has lwc:ref="${node.name.text}"`, 'Correct the name, or add the reference.'),
  ];
});

const HOOKS = ['connectedCallback', 'disconnectedCallback', 'renderedCallback', 'errorCallback'];

/** Members that are all but named like a hook of the life cycle, and so are never called. */
export const misspelledHooks = atNodes((node, { name, lineOf, component }) => {
  if (!ts.isMethodDeclaration(node) || node.parent !== component.class?.declaration) return [];
  const given = node.name.getText();
  const near = HOOKS.find((hook) => hook !== given && distance(hook.toLowerCase(), given.toLowerCase()) <= 2);
  if (near === undefined || HOOKS.includes(given)) return [];
  return [place(name, lineOf(node.name), `${given} is not called by the platform`, `Name it ${near}.`)];
});

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Parameters, and what the element does not have yet while it is made. */
export const wrongConstructors = atNodes((node, { name, lineOf, component }) => {
  if (!ts.isConstructorDeclaration(node) || node.parent !== component.class?.declaration) return [];
  if (!component.class.isComponent || component.class.isOpen) return [];
  const found: Place[] = [];
  const wrong = (at: ts.Node, what: string): void =>
    void found.push(place(name, lineOf(at), `in the constructor: ${what}`, 'Move it to connectedCallback.'));
  if (node.parameters[0]) wrong(node.parameters[0], 'the platform passes no parameters');
  const visit = (each: ts.Node): void => {
    if (ts.isReturnStatement(each) && each.expression) wrong(each, 'a value is returned');
    if (
      ts.isCallExpression(each) &&
      /^this\.(dispatchEvent|setAttribute|template\.querySelector(All)?|querySelector)$/.test(dotted(each.expression))
    )
      wrong(each, `${dotted(each.expression)} comes too early`);
    if (ts.isFunctionLike(each)) return;
    ts.forEachChild(each, visit);
  };
  if (node.body) visit(node.body);
  return found;
});

/** Names of events that a template cannot listen to. */
export const wrongEventNames = atNodes((node, { name, lineOf }) => {
  if (!ts.isNewExpression(node) || !/^(Custom)?Event$/.test(node.expression.getText())) return [];
  const given = node.arguments?.[0];
  if (!given || !ts.isStringLiteralLike(given)) return [];
  const problem =
    /^on/.test(given.text) && /^on(?!e|c|l|t)/.test(given.text)
      ? 'starts with on'
      : /^[a-z][a-z0-9_]*$/.test(given.text)
        ? null
        : 'is not made of lower-case letters, digits and underscores';
  return problem === null
    ? []
    : [place(name, lineOf(given), `the event ${given.text} ${problem}`, 'Give it another name.')];
});

/** `'$name'` of a wire whose property the class does not have. */
export const wiredNames = atNodes((node, { name, lineOf, component }, components) => {
  if (!ts.isDecorator(node) || !ts.isCallExpression(node.expression) || !component.class || component.class.isOpen)
    return [];
  if (!decoratorNames(node.parent).includes('wire')) return [];
  const { checker } = components.typed;
  const type = component.class.type;
  return literalsIn(node.expression.arguments[1])
    .filter(({ text }) => text.startsWith('$'))
    .flatMap((literal) => {
      const [first = ''] = literal.text.slice(1).split('.');
      return checker.getPropertyOfType(type, first)
        ? []
        : [
            place(
              name,
              lineOf(literal),
              `the class has no property ${first} for ${literal.text}`,
              'Correct the name, or add the property.',
            ),
          ];
    });
});

function literalsIn(node: ts.Node | undefined): readonly ts.StringLiteralLike[] {
  if (!node) return [];
  const found: ts.StringLiteralLike[] = [];
  const visit = (each: ts.Node): void => {
    if (ts.isStringLiteralLike(each) && !(ts.isPropertyAssignment(each.parent) && each.parent.name === each))
      found.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}

/** Apex methods in a wire that are not cacheable. */
export const wiredMethods = atNodes((node, { name, lineOf, file }, components) => {
  if (!ts.isDecorator(node) || !ts.isCallExpression(node.expression) || !decoratorNames(node.parent).includes('wire'))
    return [];
  const [adapter] = node.expression.arguments;
  const method = adapter && apexMethod(components, adapter, file);
  if (!method) return [];
  const [className = '', methodName = ''] = method.split('.');
  const found = components.index.classes
    .get(className.toLowerCase())
    ?.declaration?.members.filter(isAuraMethod)
    .find((each) => each.name === methodName);
  const text = components.index.classes.get(className.toLowerCase())?.text ?? '';
  if (!found || isCacheable(text, methodName)) return [];
  return [
    place(
      name,
      lineOf(adapter),
      `${method} is wired and is not cacheable`,
      'Write @AuraEnabled(cacheable=true), or call the method.',
    ),
  ];
});

function isCacheable(text: string, method: string): boolean {
  const before = text.split(new RegExp(`\\b${method}\\s*\\(`))[0] ?? '';
  const annotation = before.lastIndexOf('@AuraEnabled');
  return annotation < 0 || /^@AuraEnabled\s*\([^)]*cacheable\s*=\s*true/i.test(before.slice(annotation));
}

/** `Class.method` behind the adapter of a wire, also where an Api bundle exports it with its types. */
function apexMethod({ typed }: Package, adapter: ts.Node, from: ts.SourceFile): string | null {
  const name = dotted(adapter).replace(/\.adapter$/, '');
  let symbol = adapterSymbol(typed.checker, adapter, name);
  for (let step = 0; symbol && step < 5; step += 1) {
    const declaration = symbol.declarations?.[0];
    const module = declaration && importedModule(declaration);
    const method = /^@salesforce\/apex\/(\w+\.\w+)$/.exec(module ?? '')?.[1];
    if (method !== undefined) return method;
    symbol = next(typed.checker, symbol, declaration);
  }
  return from && null;
}

function adapterSymbol(checker: ts.TypeChecker, adapter: ts.Node, name: string): ts.Symbol | undefined {
  if (name === '' || name.includes('.')) return undefined;
  const identifier = ts.isPropertyAccessExpression(adapter) ? adapter.expression : adapter;
  return checker.getSymbolAtLocation(identifier);
}

function importedModule(declaration: ts.Declaration): string | undefined {
  for (let at: ts.Node = declaration; !ts.isSourceFile(at); at = at.parent)
    if (ts.isImportDeclaration(at) && ts.isStringLiteral(at.moduleSpecifier)) return at.moduleSpecifier.text;
  return undefined;
}

function next(
  checker: ts.TypeChecker,
  symbol: ts.Symbol,
  declaration: ts.Declaration | undefined,
): ts.Symbol | undefined {
  if (symbol.flags & ts.SymbolFlags.Alias) return checker.getAliasedSymbol(symbol);
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  let value: ts.Expression = declaration.initializer;
  while (ts.isAsExpression(value) || ts.isPropertyAccessExpression(value) || ts.isParenthesizedExpression(value))
    value = value.expression;
  return ts.isIdentifier(value) ? checker.getSymbolAtLocation(value) : undefined;
}

/** Two scripts that import each other's values by way of bundles. */
export function importCycles(components: Package): readonly Place[] {
  const imports = new Map(
    components.all.map((component) => [component.bundle.name, bundlesImported(components, component)]),
  );
  return [...imports].flatMap(([name, edges]) =>
    edges
      .filter(({ to }) => to !== name && reaches(imports, to, name, new Set()))
      .filter(({ to }) => name < to)
      .map(({ to, file, line }) =>
        place(file, line, `c/${name} and c/${to} import each other`, 'Move what both need to a third bundle.'),
      ),
  );
}

interface Edge {
  readonly to: string;
  readonly file: string;
  readonly line: number;
}

function bundlesImported(components: Package, component: Package['all'][number]): readonly Edge[] {
  return componentScripts(components, component).flatMap(({ file, name, lineOf }) =>
    file.statements.flatMap((statement): readonly Edge[] => {
      if (
        !ts.isImportDeclaration(statement) ||
        statement.importClause?.isTypeOnly ||
        !ts.isStringLiteral(statement.moduleSpecifier)
      )
        return [];
      const to = /^c\/(\w+)$/.exec(statement.moduleSpecifier.text)?.[1];
      return to === undefined ? [] : [{ to, file: name, line: lineOf(statement) }];
    }),
  );
}

function reaches(imports: ReadonlyMap<string, readonly Edge[]>, from: string, to: string, seen: Set<string>): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (imports.get(from) ?? []).some((edge) => reaches(imports, edge.to, to, seen));
}
