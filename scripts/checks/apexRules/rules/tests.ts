import { grammar, type ApexNode } from '../../read/apex.ts';
import type { ApexPackage } from '../apexPackage.ts';
import { annotated, has, type ApexType, type Method } from '../model.ts';
import { eachSource, type ApexRule, type Fault } from '../rule.ts';
import { allOf, within, type Source } from '../source.ts';

const PAGE = 'Apex Developer Guide: IsTest Annotation';

export const TEST_RULES: readonly ApexRule[] = [
  { name: 'test-method', page: PAGE, find: eachSource(testMethods) },
  { name: 'test-class', page: PAGE, find: eachSource(testClasses) },
  { name: 'test-setup', page: 'Apex Developer Guide: TestSetup Annotation', find: eachSource(setUps) },
  { name: 'start-test', page: 'Apex Developer Guide: Using Limits, startTest, and stopTest', find: eachSource(starts) },
  { name: 'test-only', page: 'Apex Reference: Test Class', find: eachSource(testOnly, false) },
];

function methodsOf({ members }: ApexType): readonly Method[] {
  return members.filter((member) => member.kind === 'method');
}

function shapeFaults(method: Method, what: string): readonly Fault[] {
  const fault = (message: string): Fault => ({
    at: method.at,
    message: `${method.name} is ${what} and ${message}`,
    remedy: 'Declare it `static void` without parameters.',
  });
  return [
    ...(has(method, 'static') ? [] : [fault('not static')]),
    ...(method.returns ? [fault('returns a value')] : []),
    ...(method.parameters.length > 0 ? [fault('takes parameters')] : []),
  ];
}

function testMethods(source: Source): readonly Fault[] {
  return source.types.flatMap((type) =>
    methodsOf(type)
      .filter((method) => annotated(method, 'istest') || has(method, 'testmethod'))
      .flatMap((method) => [
        ...shapeFaults(method, 'a test'),
        ...(source.isTest && !type.outer
          ? []
          : [
              {
                at: method.at,
                message: `${method.name} is a test outside a top-level test class`,
                remedy: 'Move it to a class with @IsTest.',
              },
            ]),
      ]),
  );
}

function testClasses(source: Source): readonly Fault[] {
  return source.types.flatMap((type) => {
    const annotation = annotated(type, 'istest');
    if (!annotation) return [];
    const fault = (message: string): Fault => ({
      at: annotation.node,
      message: `${type.name} is a test and ${message}`,
      remedy: 'Make it a private or public top-level class.',
    });
    const says = (wanted: string): boolean =>
      annotation.parameters.some(([name, value]) => name === wanted && /^true$/i.test(value));
    return [
      ...(type.kind === 'class' ? [] : [fault(`an ${type.kind}`)]),
      ...(type.outer ? [fault('an inner class')] : []),
      ...['global', 'abstract'].filter((word) => has(type, word)).map((word) => fault(word)),
      ...(says('seealldata') && says('isparallel') ? [fault('can not be parallel and see all data')] : []),
    ];
  });
}

function setUps(source: Source): readonly Fault[] {
  return source.types.flatMap((type) =>
    methodsOf(type)
      .filter((method) => annotated(method, 'testsetup'))
      .flatMap((method, index) => {
        const fault = (message: string): Fault => ({
          at: method.at,
          message: `${method.name} ${message}`,
          remedy: 'Follow the page.',
        });
        const seesAll = annotated(type, 'istest')?.parameters.some(
          ([name, value]) => name === 'seealldata' && /^true$/i.test(value),
        );
        return [
          ...shapeFaults(method, 'a test set-up'),
          ...(annotated(method, 'istest') ? [fault('is a test and a test set-up')] : []),
          ...(index > 0 ? [fault('is the second test set-up of its class')] : []),
          ...(source.isTest && !type.outer ? [] : [fault('is a test set-up outside a test class')]),
          ...(seesAll ? [fault('is a test set-up where tests see all data')] : []),
        ];
      }),
  );
}

type Dot = InstanceType<ReturnType<typeof grammar>['DotExpressionContext']>;

/** Calls of `Class.method` within a node, by their lower-case texts. */
function callsOf(source: Source, outer: ApexNode, wanted: RegExp): readonly Dot[] {
  return within(source, grammar().DotExpressionContext, outer).filter((dot) => wanted.test(callName(dot)));
}

function callName(dot: Dot): string {
  return `${dot.expression().getText()}.${dot.dotMethodCall()?.anyId().getText() ?? ''}`
    .toLowerCase()
    .replace(/^system\.(?=test\.)/, '');
}

function starts(source: Source): readonly Fault[] {
  return source.types.flatMap(methodsOf).flatMap((method) => {
    if (!method.body || !source.isTest) return [];
    const begun = callsOf(source, method.body, /^test\.starttest$/);
    const ended = callsOf(source, method.body, /^test\.stoptest$/);
    const remedy = 'Start once and stop once in a test.';
    const lone = annotated(method, 'istest') && begun.length === 0 ? ended.slice(0, 1) : [];
    return [...begun.slice(1), ...ended.slice(1), ...lone].map((at) => ({
      at,
      message: `${callName(at)} is one too many in ${method.name}`,
      remedy,
    }));
  });
}

const TEST_CALLS =
  /^test\.(starttest|stoptest|setmock|loaddata|setcurrentpage|setfixedsearchresults|createstub|setcreateddate|geteventbus)$/;

function testOnly(source: Source, apex: ApexPackage): readonly Fault[] {
  if (source.isTest) return [];
  const { CreatedNameContext, DotExpressionContext, RunAsStatementContext } = grammar();
  const remedy = 'Move it to a test class.';
  const calls = allOf(source, DotExpressionContext).filter((dot) => TEST_CALLS.test(callName(dot)));
  const runs: readonly ApexNode[] = allOf(source, RunAsStatementContext);
  const uses = [
    ...allOf(source, CreatedNameContext),
    ...allOf(source, DotExpressionContext).flatMap((dot) =>
      /^\w+$/.test(dot.expression().getText()) ? [dot.expression()] : [],
    ),
  ].filter((node) => isTestType(apex, node.getText()));
  return [
    ...[...calls, ...runs].map((at) => ({ at, message: 'only a test may do this', remedy })),
    ...uses.map((at) => ({
      at,
      message: `${at.getText()} is a test class, which an org without tests does not have`,
      remedy,
    })),
  ];
}

function isTestType(apex: ApexPackage, name: string): boolean {
  const type = apex.typeNamed(name, null);
  return type !== undefined && !type.outer && annotated(type, 'istest') !== undefined;
}
