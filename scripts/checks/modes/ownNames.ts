import type { Finding } from '../finding.ts';
import { grammar, lineOf, nodesOf, type ApexFile } from '../read/apex.ts';
import { isTest } from './roles.ts';

/** A custom object, field or relationship, alone or as `Object.Field`. */
const CUSTOM = /^(?:\w+\.)?[a-z]\w*__(?:c|r|mdt|share)$/i;

/**
 * What breaks once the package has a namespace: its own names as texts, which describe shows in another form, and names of classes
 * compared as texts ("DescribeSObjectResult Class" and "Type Class", Apex Reference Guide). The global describe too: its keys carry the
 * namespace, and it costs half a second in a large org.
 */
export function ownNameFindings(file: ApexFile): readonly Finding[] {
  return [...literalNames(file), ...calls(file)];
}

function literalNames(file: ApexFile): Finding[] {
  if (isTest(file)) return [];
  return nodesOf(file.unit, grammar().LiteralContext).flatMap((literal) => {
    const text = literal.StringLiteral()?.getText().slice(1, -1) ?? '';
    if (!CUSTOM.test(text)) return [];
    return [
      {
        file: file.file,
        line: lineOf(literal),
        rule: 'modes/own-name',
        message: `'${text}' is no name that describe gives once the package has a namespace`,
        remedy: 'Use the token: Object__c.SObjectType, Object__c.Field__c.',
      },
    ];
  });
}

function calls(file: ApexFile): Finding[] {
  return nodesOf(file.unit, grammar().DotExpressionContext).flatMap((dot) => {
    const called = dot.dotMethodCall()?.anyId().getText().toLowerCase();
    const target = dot.expression().getText().toLowerCase();
    if (called === 'getglobaldescribe' && target === 'schema')
      return [
        {
          file: file.file,
          line: lineOf(dot),
          rule: 'modes/global-describe',
          message: 'the global describe costs half a second in a large org, and its keys carry the namespace',
          remedy: 'Use tokens for the package’s own objects, OrgAccess for what an org may lack.',
        },
      ];
    if (called !== 'getname' || !target.endsWith('.class')) return [];
    return [
      {
        file: file.file,
        line: lineOf(dot),
        rule: 'modes/class-name',
        message: 'the name of a class carries the namespace once the package has one',
        remedy: 'Compare the types: Foo.class == Type.forName(name).',
      },
    ];
  });
}
