import type { Member, Modifiers, Position, TypeDeclaration } from '../ast.ts';
import type { Problems } from './problems.ts';
import type { ClassSymbol } from './symbols.ts';

const ACCESS = ['private', 'protected', 'public', 'global'];
/** What says how a class or method is inherited has no meaning on a field. */
const NOT_FOR_FIELDS = ['virtual', 'abstract', 'override'];

/** What a declaration must not say, whatever it names: modifiers, names, what may stand in what. */
export function checkDeclaration(problems: Problems, symbol: ClassSymbol): void {
  const { declaration, file } = symbol;
  const report = (at: Position, message: string): void => problems.add(file, at, message);
  if (declaration.trigger) return;
  checkModifiers(report, declaration, declaration.modifiers);
  checkName(report, declaration, declaration.name);
  const isShown = symbol.outer !== null || symbol.isTest || symbol.has('public');
  if (!isShown) report(declaration, 'Top-level type must have public or global visibility');
  checkKinds(report, symbol);
  checkConstants(report, declaration);
  for (const member of declaration.members) checkMember(report, symbol, member);
}

type Report = (at: Position, message: string) => void;

// "Create Custom Exceptions", "Interfaces", Apex Developer Guide.
function checkKinds(report: Report, symbol: ClassSymbol): void {
  const { declaration } = symbol;
  for (const [index, type] of symbol.interfaces.entries()) {
    const isInterface = type.symbol?.isInterface ?? type.platform?.definition.kind === 'interface';
    if (!isInterface) report(declaration.interfaces[index] ?? declaration, `Type must be an interface: ${type.name}`);
    else if (type.symbol && isAbove(symbol, type.symbol)) report(declaration, `Circular definition: ${symbol.name}`);
  }
  if (symbol.isException && !/exception$/i.test(declaration.name))
    report(declaration, `Name of an exception class must end with Exception: ${declaration.name}`);
}

function isAbove(symbol: ClassSymbol, parent: ClassSymbol): boolean {
  return symbol.isInterface && parent.supertypes().includes(symbol);
}

function checkConstants(report: Report, declaration: TypeDeclaration): void {
  const seen = new Set<string>();
  for (const name of declaration.constants) {
    if (seen.has(name.toLowerCase())) report(declaration, `Duplicate enum value: ${declaration.name}.${name}`);
    seen.add(name.toLowerCase());
  }
}

function checkMember(report: Report, symbol: ClassSymbol, member: Member): void {
  if (member.kind === 'class' || member.kind === 'interface' || member.kind === 'enum') return;
  checkModifiers(report, member, member.modifiers);
  const { keywords } = member.modifiers;
  if (member.kind === 'constructor') {
    if (member.name.toLowerCase() !== symbol.declaration.name.toLowerCase())
      report(member, `Invalid constructor name: ${member.name}`);
  } else {
    checkName(report, member, member.name);
    const kind = member.kind === 'method' ? 'methods' : 'fields';
    if (symbol.outer && keywords.includes('static'))
      report(member, `static can only be used on ${kind} of a top level type: ${member.name}`);
  }
  if (member.kind === 'field') {
    const wrong = keywords.find((word) => NOT_FOR_FIELDS.includes(word));
    if (wrong !== undefined) report(member, `Modifier is not allowed on a field: ${wrong}`);
  }
  if (member.kind === 'property' && !member.getter && !member.setter)
    report(member, `Property must have at least one accessor: ${member.name}`);
  if (member.kind === 'method' || member.kind === 'constructor')
    for (const parameter of member.parameters) checkName(report, parameter, parameter.name);
}

function checkModifiers(report: Report, at: Position, { keywords, annotations }: Modifiers): void {
  const names = [...keywords, ...annotations.map(([name]) => `@${name}`)];
  const twice = names.find((word, index) => names.indexOf(word) !== index);
  if (twice !== undefined) report(at, `Duplicate modifier: ${twice}`);
  const access = [...new Set(keywords.filter((word) => ACCESS.includes(word)))];
  if (access.length > 1) report(at, `Only one access modifier is allowed: ${access.join(', ')}`);
}

/** "Variables", Apex Developer Guide: a letter first, no two underscores in a row, none at the end. */
export function nameProblem(name: string): string | null {
  return /^_|__|_$/.test(name) ? `Invalid character in identifier: ${name}` : null;
}

function checkName(report: Report, at: Position, name: string): void {
  const problem = nameProblem(name);
  if (problem !== null) report(at, problem);
}
