import '../platform/index.ts';
import { allPlatformClasses, type PlatformClass } from '../platform/registry.ts';

/** The platform classes of the local org as a Markdown list, read from their signatures. */
function subsetList(classes: readonly PlatformClass[]): string {
  return classes
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .map((one) => `- \`${one.name}\` (${one.kind ?? 'class'}) ${members(one)}`.trimEnd())
    .join('\n');
}

function members(one: PlatformClass): string {
  const signatures = [one.constructors, one.statics, one.staticProperties, one.methods, one.properties].flatMap(
    (group) => Object.keys(group ?? {}),
  );
  const names = [...signatures, ...(one.abstracts ?? [])].map((signature) => /^\s*(\w+)/.exec(signature)?.[1] ?? 'new');
  return [...new Set([...names, ...(one.constants ?? [])])].join(' ');
}

process.stdout.write(`${subsetList(allPlatformClasses())}\n`);
