import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { all } from '../../read/xml.ts';
import { lineAt } from '../../read/sources.ts';
import { placeIn } from '../components.ts';
import type { Place } from '../rule.ts';

/** The newest version that the types of this project describe; one more is not readable. */
const NEWEST = 67;
/** The oldest that a project can be deployed with: the API up to 30.0 is retired. Classes may be older. */
const OLDEST = 31;

const FORM = /^[1-9]\d{0,2}\.0$/;

/** What is wrong with a version; null from the oldest to 67.0. */
function versionProblem(version: string, oldest: number): string | null {
  if (!FORM.test(version)) return `'${version}' is no API version`;
  const number = Number(version);
  if (number > NEWEST) return `API version ${version} is newer than ${NEWEST}.0, the newest that is known here`;
  return number < oldest ? `API version ${version} is retired` : null;
}

const REMEDY = `Write a version up to ${NEWEST}.0.`;

export function componentVersions(index: PackageIndex): readonly Place[] {
  return index.metadata.flatMap((file) =>
    all(file.root, 'apiVersion').flatMap((element) => {
      const problem = versionProblem(element.text.trim(), 1);
      return problem === null ? [] : [placeIn(file, element, problem, REMEDY)];
    }),
  );
}

const PROJECT = 'sfdx-project.json';
const VERSION = /"sourceApiVersion"\s*:\s*"?([^",\s}]*)/;

export function projectVersion({ root }: PackageIndex): readonly Place[] {
  const text = textOf(path.join(root, PROJECT));
  const found = VERSION.exec(text);
  const problem = found ? versionProblem(found[1] ?? '', OLDEST) : null;
  if (!found || problem === null) return [];
  return [{ file: PROJECT, line: lineAt(text, found.index), message: problem, remedy: REMEDY }];
}

/** Empty where there is no such file, which the project's own rules name. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
