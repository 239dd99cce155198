import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexException } from '../../values/exception.ts';
import { call, compile } from './support.ts';

function run(body: string): unknown {
  return call(compile([`public class Probe {\n${body}\n}`]), 'Probe.run');
}

function thrownBy(body: string): ApexException {
  try {
    run(body);
  } catch (error) {
    if (error instanceof ApexException) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

test('custom exceptions carry message, cause and fields: "Create Custom Exceptions", Apex Developer Guide', () => {
  const body = `class OrderException extends Exception { public Integer code; }
    public static String run() { try { try { Integer i = 1 / Integer.valueOf('0'); } catch (MathException m) { OrderException o = new OrderException('bad', m); o.code = 7; throw o; } }
    catch (OrderException e) { return e.getMessage() + e.code + e.getCause().getMessage() + e.getTypeName(); } return 'none'; }`;
  assert.equal(run(body), 'bad7Divide by 0Probe.OrderException');
});

test('the first clause that fits catches, by the hierarchy of types', () => {
  const body = `virtual class AException extends Exception {} class BException extends AException {}
    static String who(Exception x) { try { throw x; } catch (BException e) { return 'B'; } catch (AException e) { return 'A'; } catch (Exception e) { return 'any'; } }
    public static String run() { return who(new BException()) + who(new AException('m')) + who(new ListException('l')); }`;
  assert.equal(run(body), 'BAany');
});

test('an exception without a message says so', () => {
  const body =
    'class XException extends Exception {} public static String run() { try { throw new XException(); } catch (XException e) { return e.getMessage(); } }';
  assert.equal(run(body), 'Script-thrown exception');
});

test('null is not dereferenced: "Exception Class and Built-In Exceptions", Apex Reference Guide', () => {
  const error = thrownBy('public Integer n; public static Integer run() { Probe p; return p.n; }');
  assert.equal(error.apexType, 'System.NullPointerException');
  assert.equal(error.message, 'Attempt to de-reference a null object');
});

test('the stack names class, method and line, innermost first', () => {
  const error = thrownBy(
    "static void inner() {\n throw new IllegalArgumentException('x');\n}\npublic static void run() {\n String s = 'a';\n inner();\n}",
  );
  assert.equal(error.apexStack, 'Class.Probe.inner: line 3, column 1\nClass.Probe.run: line 7, column 1');
});

test('endless recursion is a limit that no catch block sees, and finally does not run', () => {
  const body = `static Integer down(Integer n) { return down(n + 1) + 1; }
    public static Integer run() { try { return down(0); } catch (Exception e) { return -1; } finally { Integer x = 0; } }`;
  const error = thrownBy(body);
  assert.equal(error.apexType, 'System.LimitException');
  assert.equal(error.message, 'Maximum stack depth reached: 1001');
});

test('a fault of the local org itself is never caught by Apex', () => {
  const body =
    'public static Integer run() { try { Long big = 9007199254740991L; big = big + 2; return 0; } catch (Exception e) { return -1; } }';
  assert.throws(() => run(body), /outside the local org's subset/);
});
