import { bareName } from '../limits/names.ts';
import type { PackageIndex } from '../references/packageIndex.ts';

/** What the package calls its own, in lower case: what a namespace goes before. */
export class OwnNames {
  readonly objects: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  /** Tabs, Lightning pages and apps. */
  readonly pages: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** Everything that the platform knows as `namespace__Name`, without endings. */
  private readonly components: ReadonlySet<string>;

  constructor(index: PackageIndex) {
    const objects = [...index.objects.values()].filter(({ name }) => /__(c|mdt|e)$/i.test(name));
    const ownFields = [...index.objects.values()].flatMap(({ fields }) => [...fields.keys()]);
    const named = (...kinds: readonly string[]): readonly string[] => kinds.flatMap((kind) => [...index.names(kind)]);
    this.objects = lower(objects.map(({ name }) => name));
    this.fields = lower(ownFields.filter((name) => name.endsWith('__c')));
    this.pages = lower(named('tab', 'flexipage', 'app'));
    this.classes = lower([...index.classes.values()].map(({ name }) => name));
    const others = named('tab', 'flexipage', 'app', 'resource', 'notiftype', 'permissionset');
    this.components = lower([...this.objects, ...this.fields, ...this.classes, ...others].map(bareName));
  }

  /** True for `Answer__c`, `Level__c`, `Answer__c.Level__c` and relationships such as `Answer__r.Level__c`. */
  isSchemaName(text: string): boolean {
    const parts = text.toLowerCase().split('.');
    const isOwn = (part: string): boolean =>
      this.objects.has(part) || this.fields.has(part.endsWith('__r') ? `${part.slice(0, -1)}c` : part);
    return parts.some(isOwn);
  }

  /** True for a class of the package, also a nested one: `Outer.Inner`. */
  isClassName(text: string): boolean {
    return this.classes.has(text.toLowerCase().split('.')[0] ?? '');
  }

  isPage(text: string): boolean {
    return this.pages.has(text.toLowerCase());
  }

  isComponent(name: string): boolean {
    return this.components.has(bareName(name).toLowerCase());
  }
}

function lower(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
