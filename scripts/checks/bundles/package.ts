import { MAX_FILE_BYTES } from '../components/bundles.ts';
import type { Bundle, PackageIndex } from '../references/packageIndex.ts';
import type { SourceFile } from '../read/sources.ts';
import { templateOf, type Template } from './markup/template.ts';
import { classOf, type ComponentClass } from './typed/componentClass.ts';
import { typedScripts, type TypedScripts } from './typed/program.ts';

/** One component with what the rules read of it. */
export interface Component {
  readonly bundle: Bundle;
  readonly templates: readonly Template[];
  /** Source of `name.ts`; undefined for a bundle without one. */
  readonly script: SourceFile | undefined;
  /** Null for a module, and for what is no class. */
  readonly class: ComponentClass | null;
}

/** The package's components, their templates and one type checker for all of their scripts. */
export class Package {
  readonly index: PackageIndex;
  readonly components: ReadonlyMap<string, Component>;
  readonly typed: TypedScripts;

  constructor(index: PackageIndex) {
    this.index = index;
    this.typed = typedScripts(index);
    this.components = new Map([...index.bundles].map(([name, bundle]) => [name, this.component(bundle)]));
  }

  get all(): readonly Component[] {
    return [...this.components.values()];
  }

  private component(bundle: Bundle): Component {
    const script = bundle.sources.find(({ file }) => file === `${bundle.folder}/${bundle.name}.ts`);
    const templates = bundle.sources
      // The compiler's gate names those that are too large to save.
      .filter(({ file, text }) => file.endsWith('.html') && text.length <= MAX_FILE_BYTES)
      .map(({ file, text }) => templateOf(text, file));
    return { bundle, templates, script, class: script ? classOf(this.typed, script.file) : null };
  }
}
