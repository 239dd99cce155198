import type { Problems } from './problems.ts';
import type { ClassSymbol, MethodSymbol } from './symbols.ts';

type Report = (method: MethodSymbol, message: string) => void;

/** What methods must be to carry an annotation ("Annotations", Apex Developer Guide). */
export function checkAnnotations(problems: Problems, symbol: ClassSymbol): void {
  const methods = [...symbol.methods.values()].flat();
  const report: Report = (method, message) => problems.add(symbol.file, method.declaration, message);
  for (const method of methods) {
    if (has(method, 'auraenabled')) checkAuraEnabled(report, symbol, method);
    if (has(method, 'istest')) checkTest(report, symbol, method, '@IsTest');
    if (has(method, 'testsetup')) checkTest(report, symbol, method, '@TestSetup');
    if (has(method, 'invocablemethod')) checkInvocable(report, symbol, method);
  }
  refuseSecond(report, methods, 'testsetup', 'A test class may have one @TestSetup method');
  refuseSecond(report, methods, 'invocablemethod', 'A class may have one @InvocableMethod');
}

function has({ declaration }: MethodSymbol, annotation: string): boolean {
  return declaration.modifiers.annotations.some(([name]) => name === annotation);
}

function refuseSecond(report: Report, methods: readonly MethodSymbol[], annotation: string, message: string): void {
  const second = methods.filter((method) => has(method, annotation))[1];
  if (second) report(second, `${message}: ${second.name}`);
}

function checkAuraEnabled(report: Report, symbol: ClassSymbol, method: MethodSymbol): void {
  const { name, isStatic, access, parameters } = method;
  if (!isStatic && (!/^get/i.test(name) || parameters.length > 0))
    report(method, `Non static AuraEnabled methods must be named with a prefix 'get': ${name}`);
  if (access !== 'public') report(method, `AuraEnabled methods must be public or global: ${name}`);
  const group = (symbol.methods.get(name.toLowerCase()) ?? []).filter((one) => has(one, 'auraenabled'));
  if (group.indexOf(method) > 0) report(method, `AuraEnabled methods do not support method overloading: ${name}`);
}

function checkTest(report: Report, symbol: ClassSymbol, method: MethodSymbol, annotation: string): void {
  const { name, isStatic, parameters, returns } = method;
  if (!symbol.isTest) return report(method, `${annotation} methods must be in a class with @IsTest: ${name}`);
  if (!isStatic) report(method, `${annotation} methods must be static: ${name}`);
  if (parameters.length > 0) report(method, `${annotation} methods do not support parameters: ${name}`);
  if (returns) report(method, `${annotation} methods must return void: ${name}`);
}

function checkInvocable(report: Report, symbol: ClassSymbol, method: MethodSymbol): void {
  const { name, isStatic, access, parameters, returns } = method;
  const isList = (type: { readonly base: string } | undefined): boolean => type?.base === 'list';
  if (symbol.outer) report(method, `InvocableMethod must be in an outer class: ${name}`);
  if (!isStatic || access !== 'public') report(method, `InvocableMethod must be static and public or global: ${name}`);
  if (parameters.length > 1) report(method, `InvocableMethod supports one parameter: ${name}`);
  else if (parameters.length === 1 && !isList(parameters[0]?.type))
    report(method, `Parameter of an InvocableMethod must be a List: ${name}`);
  if (returns && !isList(returns)) report(method, `Return type of an InvocableMethod must be a List: ${name}`);
}
