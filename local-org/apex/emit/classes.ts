import type { ConstructorSymbol, FieldSymbol, MethodSymbol, ParameterSymbol } from '../types/symbols.ts';
import { constructorOf } from './creation.ts';
import { convert } from './convert.ts';
import { evaluated } from './calls.ts';
import { expression } from './expression.ts';
import { completes } from './flow.ts';
import { Scope } from './scope.ts';
import { block, hit, statements } from './statement.ts';
import { lineMark, memberMark, type Unit } from './unit.ts';

/** JavaScript class body of an Apex class: methods, accessors, constructors, initialisers. */
export function classBody(unit: Unit): string {
  const { symbol } = unit;
  if (symbol.isEnum) return '';
  const methods = [...symbol.methods.values()].flat().filter((one) => one.declaration.body);
  const fields = [...symbol.fields.values()];
  return [
    ...(symbol.isInterface ? [] : [allocator(unit, fields), initialiser(unit, fields)]),
    ...symbol.constructors.map((one) => guarded(unit, () => constructorMember(unit, one))),
    staticsInitialiser(unit, fields),
    ...fields.flatMap((one) => accessors(unit, one)),
    ...methods.map((one) => guarded(unit, () => method(unit, one))),
    ...hooks(methods),
  ].join('');
}

// What is wrong with a member's head, such as a parameter named twice, is listed, and the next member compiled.
function guarded(unit: Unit, emit: () => string): string {
  return unit.options.problems.guard(unit.symbol.file, '', emit);
}

// Every field exists from the start, so that instances keep one shape.
function allocator(unit: Unit, fields: readonly FieldSymbol[]): string {
  const stored = fields
    .filter((one) => !one.isStatic)
    .map((one) => `this.${one.slot} = null;`)
    .join('');
  if (!unit.symbol.isException) return `\nconstructor() {super();${stored}}`;
  return `\nconstructor(type = '${unit.symbol.name}') {super(type);${stored}}`;
}

/** Instance initialisers, in order of declaration. */
function initialiser(unit: Unit, fields: readonly FieldSymbol[]): string {
  const scope = new Scope(unit, { isStatic: false, returns: null, accessor: null });
  scope.isConstructor = true;
  const work = initialisers(
    scope,
    fields.filter((one) => !one.isStatic),
    'this',
  );
  return work === '' ? '' : `${label(unit, '<init>')}\n$init$${unit.symbol.identifier}(c) {${scope.prologue}${work}}`;
}

function staticsInitialiser(unit: Unit, fields: readonly FieldSymbol[]): string {
  const own = fields.filter((one) => one.isStatic);
  if (own.length === 0) return '';
  const scope = new Scope(unit, { isStatic: true, returns: null, accessor: null });
  const work = initialisers(scope, own, 's');
  const empty = own.map((one) => `${one.slot}: null`).join(', ');
  const index = unit.options.indexOf.get(unit.symbol) ?? -1;
  return `${label(unit, '<clinit>')}\nstatic $statics(c) {${scope.prologue}${sharingGate(scope, `${unit.classRef(unit.symbol)}.$statics`, '', true)}const s = F.a[${index}] = {${empty}};${work}return s;}`;
}

function initialisers(scope: Scope, fields: readonly FieldSymbol[], holder: string): string {
  return fields
    .map(({ declaration, slot, type, constant }) => {
      const value = declaration.kind === 'field' ? declaration.value : null;
      if (!value) return '';
      return scope.unit.options.problems.guard(scope.symbol.file, '', () => {
        scope.line = value.line;
        const js = convert(scope, expression(scope, value), type, value).js;
        return `${lineMark(value.line)}${constant ? '' : hit(scope, value.line)}${holder}.${slot} = ${js};`;
      });
    })
    .join('');
}

function constructorMember(unit: Unit, maker: ConstructorSymbol): string {
  const { symbol } = unit;
  const scope = new Scope(unit, { isStatic: false, returns: null, accessor: null });
  scope.isConstructor = true;
  const parameters = declareParameters(scope, maker.parameters);
  const all = maker.declaration?.body.statements ?? [];
  const first = all[0]?.kind === 'expression' && all[0].expression.kind === 'chain' ? all[0].expression : undefined;
  const start = unit.options.problems.guard(symbol.file, '', () => {
    if (!first) return `${parentStart(scope)}${initialise(unit)}`;
    scope.line = first.line;
    const target = first.to === 'this' ? symbol : symbol.superclass?.symbol;
    const mark = `${lineMark(first.line)}${hit(scope, first.line)}`;
    const call = target ? `${mark}this.${constructorOf(scope, target, evaluated(scope, first.args), first)};` : mark;
    return first.to === 'this' ? call : `${call}${initialise(unit)}`;
  });
  const work = statements(scope, first ? all.slice(1) : all);
  return `${label(unit, '<init>')}\n${maker.slot}(c${parameters}) {${scope.prologue}${sharingGate(scope, `this.${maker.slot}`, parameters)}${start}${work}return this;}${raiser(unit, maker)}`;
}

// The constructors that every exception class has.
function raiser(unit: Unit, maker: ConstructorSymbol): string {
  const { symbol } = unit;
  if (!symbol.isException || maker !== symbol.constructors[0]) return '';
  return `\n$raise$${symbol.identifier}(c, message, cause) {${initialise(unit)}return R.raised(this, message, cause);}`;
}

function parentStart(scope: Scope): string {
  const parent = scope.symbol.superclass?.symbol;
  if (!parent) return '';
  return `this.${constructorOf(scope, parent, [], { args: [], ...scope.symbol.declaration })};`;
}

function initialise(unit: Unit): string {
  const has = [...unit.symbol.fields.values()].some(
    (one) => !one.isStatic && one.declaration.kind === 'field' && one.declaration.value,
  );
  return has ? `this.$init$${unit.symbol.identifier}(c);` : '';
}

function method(unit: Unit, one: MethodSymbol): string {
  const scope = new Scope(unit, { isStatic: one.isStatic, returns: one.returns, accessor: null });
  const parameters = declareParameters(scope, one.parameters);
  const { body, name, endLine } = one.declaration;
  const work = body ? block(scope, body) : '{}';
  if (one.returns && body && completes(body))
    unit.report(
      { ...one.declaration, line: endLine },
      `Missing return statement required return type: ${one.returns.name}`,
    );
  const self = one.isStatic ? unit.classRef(unit.symbol) : `${unit.classRef(unit.symbol)}.prototype`;
  const gate = sharingGate(scope, `${self}.${one.slot}`, parameters, one.isStatic);
  const end = one.returns ? '' : 'return null;';
  return `${label(unit, name)}\n${one.isStatic ? 'static ' : ''}${one.slot}(c${parameters}) {${scope.prologue}${gate}${work}${end}}`;
}

function accessors(unit: Unit, one: FieldSymbol): readonly string[] {
  if (one.declaration.kind !== 'property') return [];
  const { getter, setter } = one.declaration;
  const prefix = one.isStatic ? 'static ' : '';
  const self = one.isStatic ? unit.classRef(unit.symbol) : `${unit.classRef(unit.symbol)}.prototype`;
  const parts: string[] = [];
  if (getter?.body) {
    const scope = new Scope(unit, { isStatic: one.isStatic, returns: one.type, accessor: one });
    const work = block(scope, getter.body);
    if (completes(getter.body)) unit.report(getter, `Missing return statement required return type: ${one.type.name}`);
    parts.push(
      `${label(unit, `get ${one.name}`)}\n${prefix}get$${one.slot}(c) {${scope.prologue}${sharingGate(scope, `${self}.get$${one.slot}`, '', one.isStatic)}${work}}`,
    );
  }
  if (setter?.body) {
    const scope = new Scope(unit, { isStatic: one.isStatic, returns: null, accessor: one });
    const value = scope.declare('value', one.type, setter).js;
    const work = block(scope, setter.body);
    parts.push(
      `${label(unit, `set ${one.name}`)}\n${prefix}set$${one.slot}(c, ${value}) {${scope.prologue}${sharingGate(scope, `${self}.set$${one.slot}`, `, ${value}`, one.isStatic)}${work}return ${value};}`,
    );
  }
  return parts;
}

/**
 * Where the class declares a sharing and what it does depends on it: a call under another sharing is made again under its
 * own, restored afterwards. In the usual case this is one comparison.
 */
function sharingGate(scope: Scope, self: string, parameters: string, isStatic = false): string {
  const { sharing } = scope.symbol;
  if (sharing === 'inherited' || !scope.needsSharing) return '';
  const call = isStatic ? `${self}(c${parameters})` : `${self}.call(this, c${parameters})`;
  return `if (c.sharing !== '${sharing}') return R.shared(c, '${sharing}', () => ${call});`;
}

function declareParameters(scope: Scope, parameters: readonly ParameterSymbol[]): string {
  return parameters
    .map((one) => {
      const { isFinal } = one.declaration;
      const declare = () => scope.declare(one.name, one.type, one.declaration, isFinal).js;
      return `, ${scope.unit.options.problems.guard(scope.symbol.file, '_', declare)}`;
    })
    .join('');
}

/** How the values library reaches methods that it calls on objects: by hooks that need no context. */
const HOOKS: Readonly<Record<string, string>> = {
  equals$object: '$equals(other) {return this.equals$object(R.current(), other);}',
  hashcode$: '$hashCode() {return this.hashcode$(R.current());}',
  tostring$: '$toString() {return this.tostring$(R.current());}',
  compareto$object: '$compareTo(other) {return this.compareto$object(R.current(), other);}',
};

function hooks(methods: readonly MethodSymbol[]): readonly string[] {
  return methods.filter((one) => !one.isStatic && HOOKS[one.slot]).map((one) => `\n${HOOKS[one.slot]}`);
}

function label(unit: Unit, member: string): string {
  return memberMark(`Class.${unit.symbol.name}.${member}`);
}
