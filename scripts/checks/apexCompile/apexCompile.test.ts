import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Tree } from '../fixture.ts';
import { checkApexCompile } from './check.ts';

const tree = new Tree();
after(() => tree.remove());

const CLASSES: Readonly<Record<string, string>> = {
  Broken: 'public class Broken {\n  void a( { }\n}\n',
  UsesBroken: 'public class UsesBroken {\n  public Integer a() {\n    return new Broken().a();\n  }\n}\n',
  UsesTheUser: 'public class UsesTheUser {\n  UsesBroken a;\n  Integer b() {\n    return a.a();\n  }\n}\n',
  WrongField: 'public class WrongField {\n  public Unknown a;\n}\n',
  WrongName: 'public class WrongName {\n  Integer a() {\n    return nothing;\n  }\n}\n',
  Circle: 'public virtual class Circle extends Other {\n}\n',
  Other: 'public virtual class Other extends Circle {\n}\n',
  Sound: 'public class Sound {\n  Integer a() {\n    return 1;\n  }\n}\n',
};

test('a class that is refused does not hide what is wrong with others, and what only follows from it is not reported', () => {
  tree.write(
    Object.fromEntries(Object.entries(CLASSES).map(([name, text]) => [`force-app/main/app/classes/${name}.cls`, text])),
  );
  const found = checkApexCompile(tree.root).map(({ file, line }) => `${file.split('/').at(-1)}:${line}`);
  assert.ok(found.includes('Circle.cls:1') || found.includes('Other.cls:1'), 'the circle is named');
  assert.deepEqual(found.filter((place) => !/Circle|Other/.test(place)).sort(), [
    'Broken.cls:2',
    'WrongField.cls:2',
    'WrongName.cls:3',
  ]);
});
