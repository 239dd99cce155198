import { posix } from 'node:path';
import { NAMED } from '../../limits/names.ts';
import { standardObjects } from '../../read/standardObjects.ts';
import { value } from '../../read/xml.ts';
import { objectFolder, type MetadataFile, type PackageIndex } from '../../references/packageIndex.ts';
import { components, placeIn, repeated } from '../components.ts';
import type { Place } from '../rule.ts';

/** Folder of each kind of component below its object. */
const FOLDERS: Readonly<Record<string, string>> = {
  field: 'fields',
  listView: 'listViews',
  validationRule: 'validationRules',
  recordType: 'recordTypes',
  compactLayout: 'compactLayouts',
  businessProcess: 'businessProcesses',
  fieldSet: 'fieldSets',
  index: 'indexes',
  sharingReason: 'sharingReasons',
  webLink: 'webLinks',
};

const children = (index: PackageIndex): readonly MetadataFile[] =>
  index.metadata.filter(({ suffix }) => suffix in FOLDERS);

/** Names in a file that are not the name of the file. */
export function fullNames(index: PackageIndex): readonly Place[] {
  return index.metadata
    .filter(({ suffix, root }) => suffix !== 'md' && suffix !== 'layout' && value(root, 'fullName') !== '')
    .filter(({ name, root }) => decoded(value(root, 'fullName')) !== name)
    .map((file) => {
      const message = `<fullName> is ${value(file.root, 'fullName')} in a file called ${file.name}`;
      return placeIn(file, 'fullName', message, 'Give both the same name, upper and lower case too.');
    });
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Fields, rules and the like outside of the folder of an object. */
export function outOfPlace(index: PackageIndex): readonly Place[] {
  return children(index)
    .filter(
      ({ file, suffix }) =>
        !posix.dirname(file).endsWith(`/${objectFolder(file)}/${FOLDERS[suffix] ?? ''}`) || objectFolder(file) === '',
    )
    .map((file) =>
      placeIn(
        file,
        undefined,
        `${file.name} does not stand in objects/<Object>/${FOLDERS[file.suffix] ?? ''}`,
        'Move the file, or rename it after what it is.',
      ),
    );
}

/** Fields, rules and the like of own objects that are not there, or are written in other letters. */
export function withoutObject(index: PackageIndex): readonly Place[] {
  return children(index).flatMap((file) => {
    const owner = objectFolder(file.file);
    const object = index.objects.get(owner.toLowerCase());
    const isStandard = !/__\w+$/.test(owner) && standardObjects().has(owner.toLowerCase());
    if (owner === '' || isStandard || object?.name === owner) return [];
    const message = object
      ? `the folder is called ${owner} and the object ${object.name}`
      : `there is no object ${owner} in the package`;
    return [placeIn(file, undefined, message, 'Add the object, or correct the name of the folder.')];
  });
}

/** Objects outside of the folder of their name. */
export function objectFolders(index: PackageIndex): readonly Place[] {
  return index
    .ofKind('object')
    .filter(({ file, name }) => objectFolder(file) !== name)
    .map((file) =>
      placeIn(file, undefined, `${file.name} stands in the folder ${objectFolder(file.file)}`, 'Rename one of them.'),
    );
}

/** Kinds whose names are their own only within a folder. */
const IN_FOLDERS: ReadonlySet<string> = new Set(['report', 'dashboard', 'email', 'document']);

/** Two files for one component; kinds with a length of their name are looked after by the gate of limits. */
export function componentsTwice(index: PackageIndex): readonly Place[] {
  const free = index.metadata.filter(({ suffix }) => !NAMED.has(suffix) && suffix !== 'labels');
  const key = ({ file, name, suffix }: MetadataFile): string => {
    const folder = IN_FOLDERS.has(suffix) ? posix.basename(posix.dirname(file)) : objectFolder(file);
    return `${suffix} ${folder}.${name}`;
  };
  return repeated(free, key).map((file) =>
    placeIn(file, undefined, `there already is a ${file.suffix} ${file.name}`, 'Remove or rename one of the files.'),
  );
}

/** Files whose paths differ in case only: one of them is lost where case does not count. */
export function pathsTwice(index: PackageIndex): readonly Place[] {
  return repeated(index.files, (file) => file).map((file) => ({
    file,
    line: 1,
    message: 'another file has the same path but for upper and lower case',
    remedy: 'Rename one of the two.',
  }));
}

/** Components with the same name in one object, of the kinds that an object's own file may hold too. */
export function entriesTwice(index: PackageIndex): readonly Place[] {
  return Object.keys(FOLDERS)
    .filter((kind) => !NAMED.has(kind))
    .flatMap((kind) =>
      repeated(
        components(index, kind).filter(({ name }) => name !== ''),
        ({ owner, name }) => `${owner}.${name}`,
      )
        .filter(({ file }) => file.endsWith('.object-meta.xml'))
        .map((each) => placeIn(each, 'fullName', `${each.owner} has the ${kind} ${each.name} twice`, 'Remove one.')),
    );
}

/** Parts of an object without a name: the file's is not taken over when they are put together for a deploy. */
export function unnamedParts(index: PackageIndex): readonly Place[] {
  return Object.keys(FOLDERS).flatMap((kind) =>
    components(index, kind)
      .filter(({ root }) => value(root, 'fullName') === '')
      .map((part) => placeIn(part, 'fullName', `a ${kind} of ${part.owner} has no <fullName>`, 'Add <fullName>.')),
  );
}
