import type { CatchClause, StatementOf } from '../ast.ts';
import { isThrowable } from './creation.ts';
import { fail, type Scope } from './scope.ts';
import { block, hit, statements } from './statement.ts';
import { typeTest } from './typeTests.ts';
import { lineMark } from './unit.ts';

/**
 * try, catch, finally. `R.caught` lets only catchable Apex exceptions into the catch blocks; after a governor limit, or a
 * fault of the local org itself, finally blocks do not run either, as on the platform.
 */
export function attempt(scope: Scope, node: StatementOf<'try'>): string {
  const error = `${scope.temporary()}e`;
  const run = block(scope, node.body);
  const branches = node.catches.map((one) => branch(scope, one, error));
  const chain = branches.length > 0 ? `${branches.join(' else ')} else throw ${error};` : `throw ${error};`;
  if (!node.finally) return `try ${run} catch (${error}x) {const ${error} = R.caught(${error}x);${chain}}`;
  const isOver = `${error}o`;
  const handled = `catch (${error}x) {const ${error} = R.caught(${error}x);${chain}}`;
  return `let ${isOver} = false;try {try ${run} ${handled}} catch (${error}y) {${isOver} = R.isFatal(${error}y);throw ${error}y;} finally {if (!${isOver}) ${block(scope, node.finally)}}`;
}

function branch(scope: Scope, node: CatchClause, error: string): string {
  return scope.block(() => {
    const type = scope.type(node.type);
    if (!isThrowable(type)) fail(node, `Catch clause must name an exception: ${type.name}`);
    const variable = scope.declare(node.name, type, node).js;
    const test = type.base === 'exception' ? 'true' : `R.isInstance(${error}, ${typeTest(scope, type)})`;
    const mark = `${lineMark(node.line)}${hit(scope, node.line)}`;
    return `if (${test}) {${mark}let ${variable} = ${error};${statements(scope, node.body.statements)}}`;
  });
}
