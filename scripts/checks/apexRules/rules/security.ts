import { grammar, type ApexNode } from '../../read/apex.ts';
import { eachSource, type ApexRule, type Fault } from '../rule.ts';
import { allOf, around, type Source } from '../source.ts';
import type { ApexPackage } from '../apexPackage.ts';
import { typeOf } from '../typing.ts';
import { variableAt } from '../variables.ts';
import { callsIn, stringOf } from './calls.ts';

const REVIEW = 'Secure Coding Guide: Storing Sensitive Data';

export const SECURITY_RULES: readonly ApexRule[] = [
  { name: 'system-mode-value', page: 'Apex Reference: AccessLevel Class', find: eachSource(systemModes) },
  { name: 'weak-crypto', page: 'Apex Reference: Crypto Class', find: eachSource(weakCrypto) },
  { name: 'secret', page: REVIEW, find: eachSource(secrets) },
  { name: 'open-redirect', page: 'Secure Coding Guide: Arbitrary Redirect', find: eachSource(redirects) },
  { name: 'unescaped', page: 'Secure Coding Guide: Cross Site Scripting', find: eachSource(unescaped) },
  { name: 'session-id', page: REVIEW, find: eachSource(sessions) },
  {
    name: 'in-loop',
    page: 'Apex Developer Guide: Running Apex within Governor Execution Limits',
    find: eachSource(inLoops, false),
  },
];

/** A level that a Database call is given there and then is looked at by the gate of the modes. */
function systemModes(source: Source): readonly Fault[] {
  if (source.isTest || source.name.endsWith('Unrestricted')) return [];
  const { DotExpressionContext, DotMethodCallContext } = grammar();
  return allOf(source, DotExpressionContext)
    .filter((dot) => /^(system\.)?accesslevel\.system_mode$/i.test(dot.getText()))
    .filter((dot) => {
      const call = dot.parentCtx?.parentCtx;
      const target =
        call instanceof DotMethodCallContext ? (call.parentCtx as InstanceType<typeof DotExpressionContext>) : null;
      return target === null || !/^(system\.)?database$/i.test(target.expression().getText());
    })
    .map((at) => ({
      at,
      message: 'system mode is kept or handed on outside an …Unrestricted class',
      remedy: 'Name the mode where the query or DML stands, in an …Unrestricted class that says why.',
    }));
}

function weakCrypto(source: Source): readonly Fault[] {
  return callsIn(source).flatMap(({ at, name, args }) => {
    const weak = name.startsWith('crypto.')
      ? args.map(stringOf).find((each) => /^(hmac)?(md5|sha-?1)$|^rsa(-sha1)?$/i.test(each ?? ''))
      : undefined;
    return weak ? [{ at, message: `${weak} is broken`, remedy: 'Use SHA-256 or stronger.' }] : [];
  });
}

const SECRET_NAME = /(password|passwd|passphrase|secret|token|api_?key|private_?key|credential)s?$/i;
const SECRET_VALUE = /^(?=.*[a-z])(?=.*\d)\S{8,}$|^[A-Za-z0-9+/=_-]{16,}$/;

function secrets(source: Source): readonly Fault[] {
  if (source.isTest) return [];
  const fault = (at: ApexNode): Fault => ({
    at,
    message: 'what looks like a secret stands in the code',
    remedy: 'Keep it in a named credential or protected custom metadata.',
  });
  const kept = allOf(source, grammar().VariableDeclaratorContext).filter(
    (each) => SECRET_NAME.test(each.id().getText()) && SECRET_VALUE.test(stringOf(each.expression()) ?? ''),
  );
  const sent = callsIn(source).filter(({ name, args }) => {
    if (name.endsWith('.setheader'))
      return /^authorization$/i.test(stringOf(args[0]) ?? '') && stringOf(args[1]) !== null;
    const key = /^crypto\.(encrypt|decrypt|encryptwithmanagediv|decryptwithmanagediv)$/.test(name)
      ? args[1]
      : /^crypto\.(generatemac|sign)$/.test(name)
        ? args[2]
        : undefined;
    return /^blob\.valueof\('[^']*'\)$|base64decode\('[^']*'\)$/i.test(key?.getText() ?? '');
  });
  return [...kept.map(fault), ...sent.map(({ at }) => fault(at))];
}

function redirects(source: Source): readonly Fault[] {
  return allOf(source, grammar().CreatorContext).flatMap((creator) => {
    const [target] = creator.classCreatorRest()?.arguments().expressionList()?.expression_list() ?? [];
    if (!target || !/^(system\.)?pagereference$/i.test(creator.createdName().getText())) return [];
    const isGiven =
      /getparameters\(\)/i.test(target.getText()) || variableAt(source, target, target.getText())?.kind === 'parameter';
    return isGiven
      ? [
          {
            at: creator,
            message: 'a page is opened that whoever calls names',
            remedy: 'Build the address from what the code knows.',
          },
        ]
      : [];
  });
}

function unescaped(source: Source): readonly Fault[] {
  return callsIn(source)
    .filter(({ name, args }) => name.endsWith('.adderror') && /^false$/i.test(args.at(-1)?.getText() ?? ''))
    .map(({ at }) => ({
      at,
      message: 'an error is shown without being escaped',
      remedy: 'Leave the second argument out.',
    }));
}

function sessions(source: Source): readonly Fault[] {
  return callsIn(source)
    .filter(({ name }) => name === 'userinfo.getsessionid')
    .map(({ at }) => ({
      at,
      message: 'the session id is read, with which anybody is the user',
      remedy: 'Use a named credential.',
    }));
}

const ONCE =
  /^(messaging\.sendemail|system\.enqueuejob|database\.executebatch|eventbus\.publish|(schema\.)?getglobaldescribe|messaging\.sendemailmessage)$/;

function inLoops(source: Source, apex: ApexPackage): readonly Fault[] {
  if (source.isTest) return [];
  return callsIn(source)
    .filter(
      ({ at, name }) => ONCE.test(name) || (name.endsWith('.send') && typeOf(apex, source, at.expression()) === 'http'),
    )
    .filter(({ at }) => isRepeated(at))
    .map(({ at, name }) => ({
      at,
      message: `${name} runs in a loop`,
      remedy: 'Gather in the loop, call once after it.',
    }));
}

/** True within the body of a loop, or what it asks each time. */
function isRepeated(node: ApexNode): boolean {
  const {
    EnhancedForControlContext,
    ForInitContext,
    ForStatementContext,
    WhileStatementContext,
    DoWhileStatementContext,
  } = grammar();
  const loop = around<ApexNode>(
    node,
    EnhancedForControlContext,
    ForInitContext,
    ForStatementContext,
    WhileStatementContext,
    DoWhileStatementContext,
  );
  if (!loop) return false;
  const isHead = loop instanceof EnhancedForControlContext || loop instanceof ForInitContext;
  return !isHead || isRepeated(around(loop, ForStatementContext) ?? loop);
}
