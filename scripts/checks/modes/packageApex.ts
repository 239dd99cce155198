import type {
  Expression,
  MethodDeclaration,
  ConstructorDeclaration,
  TypeDeclaration,
} from '../../../local-org/apex/ast.ts';
import type { ApexFile } from '../read/apex.ts';
import { expressionsOf } from '../read/expressions.ts';
import { isTest } from './roles.ts';

/** A class, top-level or nested, with the file it stands in. */
export interface PlacedType {
  readonly file: ApexFile;
  readonly type: TypeDeclaration;
  readonly isTest: boolean;
}

export interface PlacedMethod extends PlacedType {
  readonly method: MethodDeclaration | ConstructorDeclaration;
}

/** All classes of the package at once, so that a rule can follow a call from file to file by its name. */
export class PackageApex {
  readonly types: readonly PlacedType[];
  readonly methods: readonly PlacedMethod[];
  private readonly expressions = new Map<PlacedMethod, readonly Expression[]>();

  constructor(files: readonly ApexFile[]) {
    this.types = files.flatMap((file) => (file.declaration ? placed(file, file.declaration, isTest(file)) : []));
    this.methods = this.types.flatMap((place) =>
      place.type.members.flatMap((member) =>
        member.kind === 'method' || member.kind === 'constructor' ? [{ ...place, method: member }] : [],
      ),
    );
  }

  /** Methods of that name, whatever their class: Apex names are case-insensitive. */
  named(name: string): readonly PlacedMethod[] {
    const wanted = name.toLowerCase();
    return this.methods.filter(({ method }) => method.kind === 'method' && method.name.toLowerCase() === wanted);
  }

  /** A stand-in for where initial values of fields are computed, in a class without methods. */
  anyMethod(owner: PlacedType): PlacedMethod {
    const { line, column } = owner.type;
    const modifiers = { keywords: [], annotations: [] };
    const body = { line, column, kind: 'block', statements: [] } as const;
    return { ...owner, method: { line, column, kind: 'constructor', name: '', modifiers, parameters: [], body } };
  }

  expressionsOf(place: PlacedMethod): readonly Expression[] {
    let found = this.expressions.get(place);
    if (!found) {
      found = place.method.body ? expressionsOf(place.method.body) : [];
      this.expressions.set(place, found);
    }
    return found;
  }
}

function placed(file: ApexFile, type: TypeDeclaration, isTestFile: boolean): PlacedType[] {
  const inner = type.members.filter((member): member is TypeDeclaration => member.kind === 'class');
  return [{ file, type, isTest: isTestFile }, ...inner.flatMap((each) => placed(file, each, isTestFile))];
}
