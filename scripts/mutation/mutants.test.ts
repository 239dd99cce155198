import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mutantsOf, mutated, wordMutantsOf } from './mutants.ts';

function changes(body: string): readonly string[] {
  const source = `public class A {\n    static Integer f(Integer a, List<String> names) {\n        ${body}\n    }\n}`;
  return mutantsOf(source).map((mutant) => mutated(source, mutant).split('\n').slice(2, -2).join('\n').trim());
}

test('each operator changes one thing', () => {
  assert.deepEqual(changes('return a <= 2 ? a + 1 : -a;'), [
    'return null;',
    'return a < 2 ? a + 1 : -a;',
    'return a <= 3 ? a + 1 : -a;',
    'return a <= 2 ? a - 1 : -a;',
    'return a <= 2 ? a + 2 : -a;',
  ]);
  assert.deepEqual(changes('if (a == 0.5 && !isOpen) { names.clear(); }').slice(1), [
    'if (a == 1.5 && !isOpen) { names.clear(); }',
    'if (a == 0.5 || !isOpen) { names.clear(); }',
    'if (a == 0.5 && isOpen) { names.clear(); }',
    'if (a == 0.5 && !isOpen) {  }',
  ]);
});

test('a generic is no comparison, a sentence no constant, a declaration no statement', () => {
  assert.deepEqual(changes('List<String> more = names;'), []);
  assert.deepEqual(changes("throw new AppException('The model has no questions.');"), ['']);
  assert.deepEqual(changes("names.add('win-rate');"), ['', "names.add('mutant');"]);
});

test('the line is that of the change', () => {
  const [first] = mutantsOf('public class A {\n\n    Integer size = 4;\n}');
  assert.deepEqual([first?.line, first?.operator, first?.replacement], [3, 'constant', '5']);
});

test('words become others, a condition asks for the opposite, a key is left to the constants', () => {
  const source = "public class A { void f() { q.filter('IsActive = TRUE').say('L2O Assess', 'key'); } }";
  assert.deepEqual(
    wordMutantsOf(source).map(({ operator, replacement }) => [operator, replacement]),
    [
      ['words', "'IsActive = FALSE'"],
      ['words', "'mutant words'"],
    ],
  );
});
