import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../files.ts';
import type { Finding } from '../finding.ts';
import { PACKAGE_FOLDER, packageFiles, readSource, type SourceFile } from '../read/sources.ts';
import { currencyFindings } from './currencies.ts';
import { mergeFindings } from './mergeMarkers.ts';
import { namespaceFindings } from './namespaces.ts';
import { sizeFinding } from './sizes.ts';

const TEXT = /\.(cls|trigger|ts|js|html|css|xml|json|svg|csv|md)$/;

/**
 * What is wrong with files of the package whatever their type: no files at all, empty components, sizes the platform refuses, merge
 * markers, text that is not UTF-8, names with a namespace, amounts under the sign of whoever reads them.
 */
export function checkText(root: string): readonly Finding[] {
  const files = packageFiles(root, /./);
  if (files.length === 0)
    return [whole(PACKAGE_FOLDER, 'empty', 'there are no files', 'Run the gate in the project’s folder.')];
  return [
    ...emptyFolders(path.join(root, PACKAGE_FOLDER)).map((folder) =>
      whole(path.relative(root, folder), 'empty', 'the folder is empty', 'Remove it, or add what it is for.'),
    ),
    ...files.flatMap((file) => fileFindings(root, file)),
  ];
}

function fileFindings(root: string, file: string): readonly Finding[] {
  const tooLarge = sizeFinding(file, statSync(path.join(root, file)).size);
  if (tooLarge) return [tooLarge];
  return TEXT.test(file) ? textFindings(readSource(root, file)) : [];
}

function textFindings(source: SourceFile): readonly Finding[] {
  if (source.text.includes('\uFFFD'))
    return [whole(source.file, 'encoding', 'the file is not UTF-8', 'Save it as UTF-8.')];
  return [...mergeFindings(source), ...namespaceFindings(source), ...currencyFindings(source)];
}

function whole(file: string, rule: string, message: string, remedy: string): Finding {
  return { file: file.split(path.sep).join('/'), line: 1, rule: `text/${rule}`, message, remedy };
}

/** Folders of components and objects that hold no file, which the Salesforce CLI stumbles over. */
function emptyFolders(folder: string): readonly string[] {
  const folders = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory() && /^(lwc|objects)$/.test(path.basename(entry.parentPath)))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return folders.filter((each) => filesBelow(each, /./).length === 0);
}
