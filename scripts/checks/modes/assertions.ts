import type { Expression, MethodDeclaration } from '../../../local-org/apex/ast.ts';
import type { Finding } from '../finding.ts';
import type { PackageApex, PlacedMethod } from './packageApex.ts';

/** Test methods that assert nothing, neither themselves nor through the test helpers they call. */
export function assertionFindings(all: PackageApex): readonly Finding[] {
  const helpers = all.methods.filter((place) => place.isTest);
  const asserting = closure(all, helpers);
  return helpers.flatMap((place) =>
    !isTestMethod(place.method) || asserting.has(place)
      ? []
      : [
          {
            file: place.file.file,
            line: place.method.line,
            rule: 'modes/test-without-assertion',
            message: `test ${place.type.name}.${place.method.name} asserts nothing`,
            remedy: 'Assert what the test’s name promises, by a method of Assert.',
          },
        ],
  );
}

function isTestMethod(method: PlacedMethod['method']): method is MethodDeclaration {
  return method.kind === 'method' && method.modifiers.annotations.some(([name]) => name === 'istest');
}

/** The methods that assert, directly or by calling one that does. */
function closure(all: PackageApex, helpers: readonly PlacedMethod[]): ReadonlySet<PlacedMethod> {
  const asserting = new Set(helpers.filter((place) => all.expressionsOf(place).some(isAssertion)));
  for (let size = -1; size !== asserting.size;) {
    size = asserting.size;
    const names = new Set(
      [...asserting].map(({ method }) => (method.kind === 'method' ? method.name.toLowerCase() : '')),
    );
    for (const place of helpers)
      if (all.expressionsOf(place).some((each) => each.kind === 'call' && names.has(each.name.toLowerCase())))
        asserting.add(place);
  }
  return asserting;
}

function isAssertion(expression: Expression): boolean {
  if (expression.kind !== 'call' || expression.target?.kind !== 'name') return false;
  const target = expression.target.name.toLowerCase();
  return target === 'assert' || (target === 'system' && /^assert/i.test(expression.name));
}
