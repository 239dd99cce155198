import ts from 'typescript';
import type { Finding } from '../finding.ts';
import { lineAt, type SourceFile } from '../read/sources.ts';
import { isAuraMethod } from './grants.ts';
import type { Bundle, PackageIndex } from './packageIndex.ts';
import { reference } from './rule.ts';
import { importsOf } from './scripts.ts';
import { typedScript, type TypedScript } from './typedScript.ts';

const REMEDY =
  'Name the parameters as the Apex method does: the platform matches them by name and leaves the others null.';

/**
 * Parameters that a bundle declares for, or passes to, the Apex methods it imports: in `ApexMethod<{…}, …>`, in a call, in a wire.
 * Other bundles get the method through that type, and the type checker holds them to it.
 */
export function apexCallFindings(index: PackageIndex, bundle: Bundle): readonly Finding[] {
  return bundle.sources.flatMap((source) => {
    const methods = importedMethods(index, source);
    if (methods.size === 0) return [];
    return parametersIn(typedScript(index, source), methods).flatMap((given) =>
      parameterFindings(source, given, methods),
    );
  });
}

interface ApexSignature {
  readonly name: string;
  readonly parameters: readonly string[];
}

/** Name in the script → the Apex method behind it. */
function importedMethods(index: PackageIndex, source: SourceFile): Map<string, ApexSignature> {
  const found = new Map<string, ApexSignature>();
  for (const { module, names } of importsOf(source)) {
    const [, className, methodName] = /^@salesforce\/apex\/(\w+)\.(\w+)$/.exec(module) ?? [];
    if (className === undefined) continue;
    const declaration = index.classes.get(className.toLowerCase())?.declaration;
    const method = declaration?.members.filter(isAuraMethod).find((each) => each.name === methodName);
    if (!method) continue;
    const parameters = method.parameters.map((parameter) => parameter.name);
    for (const local of names.keys()) found.set(local, { name: `${className}.${methodName}`, parameters });
  }
  return found;
}

/** Parameters given to a method at one place; null where they cannot be read there. */
interface Given {
  readonly method: string;
  readonly names: readonly string[] | null;
  readonly offset: number;
  /** A declared type should name every parameter; a call may leave some out. */
  readonly isDeclaration: boolean;
}

function parametersIn(script: TypedScript, methods: Map<string, ApexSignature>): readonly Given[] {
  const { file } = script;
  const found: Given[] = [];
  const isMethod = (node: ts.Node | undefined): node is ts.Identifier =>
    node !== undefined && ts.isIdentifier(node) && methods.has(node.text);
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isAsExpression(node.initializer)) {
      const { expression } = node.initializer;
      const signature = ts.isIdentifier(expression) ? methods.get(expression.text) : undefined;
      // From here on the method goes by this name too.
      if (signature) methods.set(node.name.getText(file), signature);
    }
    if (ts.isAsExpression(node) && isMethod(node.expression)) {
      const declared = parameterType(node.type);
      if (declared)
        found.push({
          method: node.expression.text,
          names: script.propertiesOf(declared),
          offset: declared.getStart(file),
          isDeclaration: true,
        });
    }
    if (ts.isCallExpression(node)) {
      const isWire = ts.isIdentifier(node.expression) && node.expression.text === 'wire';
      const [first, second] = node.arguments;
      const method = isWire ? first : node.expression;
      const given = isWire ? second : first;
      if (isMethod(method) && given && ts.isObjectLiteralExpression(given))
        found.push({
          method: method.text,
          names: given.properties.flatMap((property) => (property.name ? [property.name.getText(file)] : [])),
          offset: given.getStart(file),
          isDeclaration: false,
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The first argument of `ApexMethod<Parameters, Result>`. */
function parameterType(type: ts.TypeNode): ts.TypeNode | undefined {
  return ts.isTypeReferenceNode(type) && type.typeName.getText() === 'ApexMethod' ? type.typeArguments?.[0] : undefined;
}

function parameterFindings(
  source: SourceFile,
  given: Given,
  methods: ReadonlyMap<string, ApexSignature>,
): readonly Finding[] {
  const signature = methods.get(given.method);
  if (!signature) return [];
  const { name, parameters } = signature;
  const line = lineAt(source.text, given.offset);
  const finding = (message: string): Finding => reference(source.file, line, 'apex-parameters', message, REMEDY);
  if (given.names === null) return [finding(`the parameters of ${name} are not written out where they can be read`)];
  const wrong = given.names.filter((each) => !parameters.includes(each));
  const absent = given.isDeclaration ? parameters.filter((each) => !given.names?.includes(each)) : [];
  return [
    ...wrong.map((each) => finding(`${name} has no parameter ${each}; it has ${parameters.join(', ') || 'none'}`)),
    ...absent.map((each) => finding(`the parameter ${each} of ${name} is not declared`)),
  ];
}
