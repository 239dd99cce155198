import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMetadataFile } from '../metadata/sources.ts';
import { filesBelow, isLabelFile } from '../packageFiles.ts';
import type { BuildOptions } from './builtApp.ts';
import { installedVersion } from './vendor.ts';

const HOST_FOLDER = path.resolve(import.meta.dirname, '..');
/** What the host's sources import from elsewhere to read metadata. */
const XML_READER = '../schema/read/xml.ts';
/** Beside those that the vendor's key stands for. */
const PACKAGES = ['@lwc/compiler', 'fast-xml-parser', 'saxes'];
const LENGTH = 16;

/** What a build is made from. */
export interface Sources {
  /** Changes whenever a build could come out differently, answers of the org aside; the same wherever the folders are. */
  readonly key: string;
  /** Absolute paths of the files that the key stands for. */
  readonly files: ReadonlySet<string>;
}

/**
 * Gives what the sources are at each call. The host's own code counts as it is now, since it is what will run.
 *
 * Contents are read, not times and sizes, which costs a fraction of a build and is never wrong: a checkout gives new times to old
 * content, and two edits within one tick of the clock the same time to different content.
 */
export function sourcesReader(options: BuildOptions, hostFolder = HOST_FOLDER): () => Sources {
  const { packageFolder, vendor, appName, page, labels } = options;
  const clientFolder = path.join(hostFolder, 'client');
  const versions = [process.version, vendor.key, ...PACKAGES.map(installedVersion)];
  const program = createHash('sha256').update(JSON.stringify([versions, appName, page, labels]));
  const code = [...filesBelow(hostFolder).filter(isCode), path.resolve(hostFolder, XML_READER)];
  add(program, hostFolder, code);
  return () => {
    const hash = program.copy();
    const client = filesBelow(clientFolder);
    const ofPackage = filesBelow(packageFolder).filter(isPackageSource);
    add(hash, clientFolder, client);
    add(hash, packageFolder, ofPackage);
    return { key: hash.digest('hex').slice(0, LENGTH), files: new Set([...code, ...client, ...ofPackage]) };
  };

  function isCode(file: string): boolean {
    const [folder = ''] = path.relative(hostFolder, file).split(path.sep);
    return folder !== 'client' && folder !== 'fixture' && /(?<!\.test)\.ts$/.test(file);
  }
}

/** Components, whatever else may name an icon, labels, and the metadata that pages are drawn from. */
function isPackageSource(file: string): boolean {
  return (
    file.includes(`${path.sep}lwc${path.sep}`) ||
    /\.(html|js|ts)$/.test(file) ||
    isLabelFile(file) ||
    isMetadataFile(file)
  );
}

/** Changes with the content of any file below the folder. */
export function contentsKey(folder: string): string {
  const hash = createHash('sha256');
  add(hash, folder, filesBelow(folder));
  return hash.digest('hex').slice(0, LENGTH);
}

function add(hash: Hash, folder: string, files: readonly string[]): void {
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${path.relative(folder, file)}\0${content.length}\0`).update(content);
  }
}
