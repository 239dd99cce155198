import type { Plant } from '../../planted/plant.ts';
import { apexPlanting } from './cases.ts';

const { inClass, inMethod } = apexPlanting('apex-rules');

/** Variables and the flow of statements. */
export const STATEMENT_FAULTS: readonly Plant[] = [
  inMethod('a final variable is assigned again', 'final', 'final Integer count = 1;\ncount = 2;'),
  inMethod('a final variable is added to', 'final', 'final Integer count = 1;\ncount += 2;'),
  inMethod('a final variable is stepped', 'final', 'final Integer count = 1;\n++count;'),
  inMethod(
    'a final variable is assigned in a block',
    'final',
    "final String text = 'a';\nif (text != null) {\ntext = 'b'; // here\n}",
  ),
  inMethod('a final variable is assigned twice', 'final', 'final Integer count;\ncount = 1;\ncount = 2;'),
  inMethod(
    'a final variable is assigned in a loop',
    'final',
    'final Integer count;\nfor (Integer i = 0; i < 2; i++) {\ncount = i; // here\n}',
  ),
  inClass('a final parameter is assigned', 'final', 'public void go(final Integer count) {\ncount = 2; // here\n}'),
  inMethod('a variable is declared twice', 'variable-twice', 'Integer count = 1;\nString COUNT = null;'),
  inMethod(
    'a variable of a block is declared outside too',
    'variable-twice',
    'Integer count = 1;\nif (count > 0) {\nInteger count = 2; // here\n}',
  ),
  inMethod(
    'a loop declares a variable that is there',
    'variable-twice',
    'Integer i = 1;\nfor (Integer i = 0; i < 2; i++) {} // here',
  ),
  inMethod(
    'a loop over a list declares a variable that is there',
    'variable-twice',
    'Integer i = 1;\nfor (Integer i : new List<Integer>()) {} // here',
  ),
  inMethod(
    'a catch declares a variable that is there',
    'variable-twice',
    'Integer e = 1;\ntry {\ne = 2;\n} catch (DmlException e) { // here\nthrow e;\n}',
  ),
  inMethod('one statement declares a variable twice', 'variable-twice', 'Integer a = 1, a = 2;'),
  inMethod('a variable is static', 'local-modifier', 'static Integer count = 1;'),
  inMethod('a variable is private', 'local-modifier', 'private Integer count = 1;'),
  inMethod('a variable is transient', 'local-modifier', 'transient Integer count = 1;'),
  inClass(
    'a method returns nothing on one way',
    'missing-return',
    'public Integer go(Integer a) { // here\nif (a > 1) { return 1; }\n}',
  ),
  inClass('a method returns nothing at all', 'missing-return', 'public Integer go(Integer a) { // here\na = 1;\n}'),
  inClass(
    'a method returns nothing after a loop',
    'missing-return',
    'public Integer go(Integer a) { // here\nwhile (a > 1) { return 1; }\n}',
  ),
  inClass(
    'a method returns nothing in a catch',
    'missing-return',
    'public Integer go(Integer a) { // here\ntry { return 1; } catch (Exception e) { a = 2; }\n}',
  ),
  inClass(
    'a method returns nothing in a switch without else',
    'missing-return',
    'public Integer go(Integer a) { // here\nswitch on a {\nwhen 1 { return 1; }\n}\n}',
  ),
  inMethod('a statement follows a return', 'unreachable', 'return;\nInteger a = 1;'),
  inMethod('a statement follows a throw', 'unreachable', "throw new DmlException('a');\nInteger a = 1;"),
  inMethod('a statement follows a break', 'unreachable', 'while (true) {\nbreak;\nInteger a = 1; // here\n}'),
  inMethod(
    'a statement follows a continue',
    'unreachable',
    'for (Integer i = 0; i < 2; i++) {\ncontinue;\ni = 1; // here\n}',
  ),
  inMethod('a statement follows two returns', 'unreachable', 'if (true) { return; } else { return; }\nInteger a = 1;'),
  inMethod('a break stands outside a loop', 'loop-only', 'break;'),
  inMethod('a continue stands outside a loop', 'loop-only', 'continue;'),
  inMethod(
    'a break stands in a switch outside a loop',
    'loop-only',
    'Integer a = 1;\nswitch on a {\nwhen 1 {\nbreak; // here\n}\n}',
  ),
  inMethod(
    'a catch stands after one that takes all',
    'catch-order',
    'try {\nInteger a = 1;\n} catch (Exception e) {\nthrow e;\n} catch (DmlException f) { // here\nthrow f;\n}',
  ),
  inMethod(
    'an exception is caught twice',
    'catch-order',
    'try {\nInteger a = 1;\n} catch (DmlException e) {\nthrow e;\n} catch (DmlException f) { // here\nthrow f;\n}',
  ),
  inMethod('a switch names a number twice', 'switch', 'Integer a = 1;\nswitch on a {\nwhen 1 {}\nwhen 1 {} // here\n}'),
  inMethod(
    'a switch names a text twice',
    'switch',
    "String a = 'x';\nswitch on a {\nwhen 'x' {}\nwhen 'y', 'x' {} // here\n}",
  ),
  inClass(
    'a switch names an enum value twice',
    'switch',
    'public enum Size { S, M }\npublic void go(Size a) {\nswitch on a {\nwhen S {}\nwhen s {} // here\n}\n}',
  ),
  inClass(
    'a switch names an enum value with its type',
    'switch',
    'public enum Size { S, M }\npublic void go(Size a) {\nswitch on a {\nwhen Size.S {} // here\n}\n}',
  ),
  inMethod(
    'a switch has its else before another branch',
    'switch',
    'Integer a = 1;\nswitch on a {\nwhen else {}\nwhen 1 {} // here\n}',
  ),
  inMethod(
    'a switch has two else branches',
    'switch',
    'Integer a = 1;\nswitch on a {\nwhen 1 {}\nwhen else {}\nwhen else {} // here\n}',
  ),
  inMethod('a value is assigned to a literal', 'statement', '1 = 2;'),
  inMethod('a value is assigned to a call', 'statement', 'String.valueOf(1) = null;'),
];
