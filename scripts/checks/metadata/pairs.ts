import type { Finding } from '../finding.ts';

/** Files that deploy only together with a description, or a description with its file. */
const DESCRIBED = /\.(cls|trigger|page|component)$/;

/** Classes without a description, and descriptions without the class, script or resource they describe. */
export function pairFindings(files: readonly string[]): readonly Finding[] {
  const known = new Set(files);
  return files.flatMap((file) => {
    if (DESCRIBED.test(file) && !known.has(`${file}-meta.xml`))
      return [
        finding(
          file,
          `${file.split('/').at(-1)}-meta.xml is missing`,
          'Add it: the platform refuses one without the other.',
        ),
      ];
    const described = file.replace(/-meta\.xml$/, '');
    if (file !== described && DESCRIBED.test(described) && !known.has(described))
      return [finding(file, 'it describes a file that is not there', 'Remove it, or bring the file back.')];
    if (file.endsWith('.resource-meta.xml') && !hasContent(file, files))
      return [finding(file, 'it describes a resource that is not there', 'Add the resource beside it.')];
    if (file.endsWith('.js-meta.xml') && !known.has(described) && !known.has(described.replace(/\.js$/, '.ts')))
      return [finding(file, 'it describes a component that has no script', 'Add the script, or remove the bundle.')];
    return [];
  });
}

function hasContent(description: string, files: readonly string[]): boolean {
  const name = description.replace(/\.resource-meta\.xml$/, '');
  return files.some((file) => file !== description && (file.startsWith(`${name}.`) || file.startsWith(`${name}/`)));
}

function finding(file: string, message: string, remedy: string): Finding {
  return { file, line: 1, rule: 'metadata/pair', message, remedy };
}
