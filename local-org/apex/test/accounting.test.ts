import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { asynchronousLimits, synchronousLimits } from '../../platform/limits.ts';
import { call, compile, contextOf } from './support.ts';

test('statements are counted, and loops ask for the CPU limit', () => {
  const compiled = compile([
    'public class Probe { public static void run() { Integer n = 0; for (Integer i = 0; i < 100000; i++) { n += i; } } }',
  ]);
  const context = contextOf(compiled);
  let asked = 0;
  context.limits.charge = () => {
    asked += 1;
  };
  compiled.classNamed('Probe')?.methods[0]?.invoke(context, null, []);
  assert.ok(
    context.limits.statements >= 200000 && context.limits.statements < 210000,
    String(context.limits.statements),
  );
  assert.ok(asked >= 1);
});

// "Execution Governors and Limits", Apex Developer Guide: the exception of a limit cannot be caught.
test('an endless loop ends at the CPU limit, whatever the code catches', () => {
  const compiled = compile([
    'public class Probe { public static void run() { try { while (true) { } } catch (Exception e) { return; } finally { Integer n = 1; } } }',
  ]);
  const context = contextOf(compiled);
  context.limits = synchronousLimits();
  assert.throws(
    () => compiled.classNamed('Probe')?.methods[0]?.invoke(context, null, []),
    /System.LimitException: Apex CPU time limit exceeded/,
  );
});

// No page publishes what things take; the estimate must grow with what is made, and never shrink.
test('heap is what the transaction has made so far: objects, collections, texts and records', () => {
  const used = (statement: string): number => {
    const compiled = compile([`public class Probe { Integer a; String b; public static void run() { ${statement} } }`]);
    const context = contextOf(compiled);
    context.limits = asynchronousLimits();
    compiled.classNamed('Probe')?.methods[0]?.invoke(context, null, []);
    return context.limits.used('heap');
  };
  assert.equal(used('Integer n = 1;'), 0);
  assert.equal(used('Probe one = new Probe();'), 16 + 2 * 8);
  assert.equal(used('List<Integer> all = new List<Integer>(); all.add(1); all.add(2); all.clear();'), 40 + 2 * 8);
  assert.equal(
    used("Map<String, Integer> all = new Map<String, Integer>(); all.put('a', 1); all.put('a', 2);"),
    40 + 48,
  );
  assert.equal(used("String one = 'ab'; String two = one + 'cd';"), 8 + 4);
  assert.ok(used("Account one = new Account(Name = 'x');") >= 64 + 16);
});

test('coverage counts the runs of each executable line', () => {
  const source =
    'public class Probe {\n  public static Integer run() {\n    Integer n = 0;\n    if (n > 0) {\n      n = 5;\n    }\n    for (Integer i = 0; i < 3; i++) {\n      n += i;\n    }\n    return n;\n  }\n}';
  const compiled = compile([source], { coverage: true });
  call(compiled, 'Probe.run');
  assert.deepEqual(
    [...(compiled.coverage()[0]?.lines ?? [])],
    [
      [3, 1],
      [4, 1],
      [5, 0],
      [7, 1],
      [8, 3],
      [10, 1],
    ],
  );
});

test('classes tell the platform what they are', () => {
  const compiled = compile([
    '@IsTest private class ProbeTest { @IsTest static void works() { } class Inner implements Comparable { public Integer compareTo(Object o) { return 0; } } }',
    'public inherited sharing class Api extends Base { public String b { get; set; } @AuraEnabled(cacheable=true) public static List<String> names(Integer most) { return null; } }',
    'public virtual class Base { public Integer a; static Integer s; }',
  ]);
  const api = compiled.classNamed('API');
  assert.equal(api?.sharing, 'inherited');
  assert.deepEqual(api?.fields, [
    { name: 'a', type: 'Integer' },
    { name: 'b', type: 'String' },
  ]);
  assert.deepEqual(
    api?.methods.map((one) => [one.name, one.returnType, one.parameters, one.annotations.get('auraenabled')]),
    [['names', 'List<String>', [{ name: 'most', type: 'Integer' }], { cacheable: 'true' }]],
  );
  assert.ok(api?.assignableTo.has('base'));
  assert.ok(compiled.classNamed('ProbeTest.Inner')?.assignableTo.has('comparable'));
  assert.equal(compiled.classNamed('probetest')?.isTest, true);
});

test('trees are cached by content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'apex-cache-'));
  try {
    const source = 'public class Probe { public static Integer run() { return 1; } }';
    compile([source], { cacheFolder: folder });
    assert.equal(readdirSync(folder).length, 1);
    assert.equal(call(compile([source], { cacheFolder: folder }), 'Probe.run'), 1);
    compile([source.replace('1', '2')], { cacheFolder: folder });
    assert.equal(readdirSync(folder).length, 2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
