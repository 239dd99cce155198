import { statSync } from 'node:fs';
import path from 'node:path';
import { first, value, type XmlElement } from '../../read/xml.ts';
import type { MetadataFile, PackageIndex } from '../../references/packageIndex.ts';
import type { Place } from '../rule.ts';

/** Content types of an ending; a resource with another one is served as something that it is not. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  css: ['text/css'],
  csv: ['text/csv', 'application/vnd.ms-excel'],
  gif: ['image/gif'],
  html: ['text/html'],
  jpeg: ['image/jpeg'],
  jpg: ['image/jpeg', 'image/jpg'],
  js: ['application/javascript', 'application/x-javascript', 'text/javascript'],
  json: ['application/json'],
  pdf: ['application/pdf'],
  png: ['image/png'],
  svg: ['image/svg+xml'],
  txt: ['text/plain'],
  xml: ['application/xml', 'text/xml'],
  zip: ['application/zip', 'application/x-zip-compressed', 'application/octet-stream'],
};

/** Types whose content the CLI keeps as a folder. */
const ARCHIVES = ['application/zip', 'application/x-zip-compressed', 'application/jar'];

/** The files and folders beside a description, without the description. */
function contentOf(
  index: PackageIndex,
  { file }: MetadataFile,
): { readonly single: readonly string[]; readonly inFolder: readonly string[] } {
  const base = file.replace(/\.resource-meta\.xml$/, '');
  const others = index.files.filter((each) => each !== file);
  return {
    single: others.filter((each) => each.startsWith(`${base}.`) && !each.endsWith('-meta.xml')),
    inFolder: others.filter((each) => each.startsWith(`${base}/`)),
  };
}

function place({ file, root }: MetadataFile, at: XmlElement | undefined, message: string, remedy: string): Place {
  return { file, line: at?.line ?? root.line, message, remedy };
}

export function contentType(index: PackageIndex): readonly Place[] {
  return index.ofKind('resource').flatMap((resource) => {
    const element = first(resource.root, 'contentType');
    const type = element?.text.trim() ?? '';
    const { single, inFolder } = contentOf(index, resource);
    if (!/^[\w.+-]+\/[\w.+-]+(;.*)?$/.test(type))
      return [place(resource, element, `'${type}' is no content type`, 'Write one such as text/css.')];
    if (inFolder.length > 0 && !ARCHIVES.includes(type))
      return [
        place(
          resource,
          element,
          `a folder is deployed as an archive, and the type is ${type}`,
          'Write application/zip.',
        ),
      ];
    const ending = single[0]?.split('.').at(-1)?.toLowerCase() ?? '';
    const fitting = TYPES[ending];
    const isWrong =
      fitting !== undefined && !fitting.includes(type.split(';')[0] ?? '') && type !== 'application/octet-stream';
    return isWrong
      ? [place(resource, element, `a .${ending} file is not ${type}`, `Write ${fitting.join(' or ')}.`)]
      : [];
  });
}

export function contentTwice(index: PackageIndex): readonly Place[] {
  return index.ofKind('resource').flatMap((resource) => {
    const { single, inFolder } = contentOf(index, resource);
    const count = single.length + (inFolder.length > 0 ? 1 : 0);
    return count > 1
      ? [place(resource, undefined, `${count} contents stand beside one description`, 'Keep one file or one folder.')]
      : [];
  });
}

const MOST_BYTES = 5_000_000;

/** Empty resources, and folders that are too large together; single files are measured by the text gate. */
export function contentSize(index: PackageIndex): readonly Place[] {
  return index.ofKind('resource').flatMap((resource) => {
    const { single, inFolder } = contentOf(index, resource);
    const files = [...single, ...inFolder];
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(index.root, file)).size, 0);
    if (files.length > 0 && bytes === 0)
      return [place(resource, undefined, 'the resource is empty', 'Fill it, or remove it.')];
    return inFolder.length > 0 && bytes > MOST_BYTES
      ? [
          place(
            resource,
            undefined,
            `the folder holds ${bytes} bytes, and the platform takes ${MOST_BYTES}`,
            'Split it.',
          ),
        ]
      : [];
  });
}

/** Content that no description belongs to is not deployed. */
export function contentWithoutDescription(index: PackageIndex): readonly Place[] {
  const described = new Set(index.ofKind('resource').map(({ file }) => file.replace(/\.resource-meta\.xml$/, '')));
  const seen = new Set<string>();
  return index.files.flatMap((file) => {
    const [, base = '', rest = ''] = /^(.*\/staticresources\/[^/.]+)([./].*)$/.exec(file) ?? [];
    if (base === '' || rest === '.resource-meta.xml' || described.has(base) || seen.has(base)) return [];
    seen.add(base);
    return [
      {
        file,
        line: 1,
        message: `no description belongs to ${path.basename(base)}`,
        remedy: `Add ${path.basename(base)}.resource-meta.xml.`,
      },
    ];
  });
}

export function cacheControl(index: PackageIndex): readonly Place[] {
  return index
    .ofKind('resource')
    .filter(({ root }) => value(root, 'cacheControl') === '')
    .map((resource) =>
      place(
        resource,
        first(resource.root, 'cacheControl'),
        'the resource has no cacheControl',
        'Write Public or Private.',
      ),
    );
}
