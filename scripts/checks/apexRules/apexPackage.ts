import type { Schema, SObjectDescribe } from '../../../local-org/schema/types.ts';
import { apexFiles } from '../read/apex.ts';
import { hasAnnotation } from '../modes/roles.ts';
import { packageSchema } from '../soql/packageSchema.ts';
import { typesIn, type ApexType } from './model.ts';
import { triggerSources, type Source } from './source.ts';

/** The package's Apex, and what its names may stand for. */
export class ApexPackage {
  readonly root: string;
  readonly sources: readonly Source[];
  readonly schema: Schema;
  private readonly byName = new Map<string, ApexType>();
  private readonly homes = new Map<ApexType, Source>();

  constructor(root: string) {
    this.root = root;
    const classes = apexFiles(root).map((file): Source => ({
      ...file,
      types: typesIn(file.unit),
      isTest: hasAnnotation(file.unit.typeDeclaration().modifier_list(), 'istest'),
    }));
    this.sources = [...classes, ...triggerSources(root)];
    this.schema = packageSchema(root).schema;
    for (const source of this.sources)
      for (const type of source.types) {
        this.homes.set(type, source);
        const name = (type.outer ? `${type.outer.name}.${type.name}` : type.name).toLowerCase();
        if (!this.byName.has(name)) this.byName.set(name, type);
      }
  }

  sourceOf(type: ApexType): Source | undefined {
    return this.homes.get(type);
  }

  /** The package's own type that a name means within a type; undefined for those of the platform and unknown ones. */
  typeNamed(name: string, from: ApexType | null): ApexType | undefined {
    const lower = name.toLowerCase();
    const outer = from?.outer ?? from;
    return (outer ? this.byName.get(`${outer.name.toLowerCase()}.${lower}`) : undefined) ?? this.byName.get(lower);
  }

  /** An object by its name as Apex writes it; undefined where the package has a class of that name. */
  object(name: string): SObjectDescribe | undefined {
    if (this.byName.has(name.toLowerCase())) return undefined;
    return this.schema.object(name.replace(/^schema\./i, ''));
  }
}
