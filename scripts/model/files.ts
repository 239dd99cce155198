import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { factRecords } from './facts.ts';
import { evidenceRecords, figureRecords, modelRecords } from './records.ts';
import type { MetadataRecord } from './records.ts';
import type { ModelSource } from './types.ts';
import { recordXml } from './xml.ts';

const MODEL_FOLDER = 'force-app/main/model/customMetadata';
const EVIDENCE_FOLDER = 'force-app/main/evidence/customMetadata';
const SUFFIX = '.md-meta.xml';
// Types whose records come from config/model and from nowhere else.
const OWNED: Readonly<Record<string, RegExp>> = {
  [MODEL_FOLDER]: /^(MaturityModel|Dimension|Question|Zone|TechnologyLayer|Benchmark|ModelText)\./,
  [EVIDENCE_FOLDER]: /^(Metric|DealType|PublicFigure|ConfigurationFact)\./,
};

/** Content of each record file by its path from the root of the repository. */
export type Files = ReadonlyMap<string, string>;

/** How the record files on disk depart from those that the source asks for. */
export interface Drift {
  readonly missing: readonly string[];
  readonly differing: readonly string[];
  readonly stale: readonly string[];
}

/** The record files that the source asks for. Throws when two records would share a file. */
export function filesOf(source: ModelSource): Files {
  const files = new Map<string, string>();
  const add = (folder: string, record: MetadataRecord): void => {
    const file = `${folder}/${record.type}.${record.name}${SUFFIX}`;
    if (files.has(file)) throw new Error(`${file}: two keys become this one file; rename one of them`);
    files.set(file, recordXml(record));
  };
  modelRecords(source).forEach((record) => add(MODEL_FOLDER, record));
  const evidence = [...evidenceRecords(source.metrics), ...figureRecords(source.figures), ...factRecords(source.facts)];
  evidence.forEach((record) => add(EVIDENCE_FOLDER, record));
  return files;
}

/** What differs between the wanted files and those below `root`. */
export function driftOf(root: string, files: Files): Drift {
  const wanted = [...files.keys()];
  const present = wanted.filter((file) => existsSync(path.join(root, file)));
  return {
    missing: wanted.filter((file) => !present.includes(file)),
    differing: present.filter((file) => readFileSync(path.join(root, file), 'utf8') !== files.get(file)),
    stale: ownedFiles(root).filter((file) => !files.has(file)),
  };
}

/** Writes what is missing or differs below `root` and removes what is stale. */
export function applyDrift(root: string, files: Files, drift: Drift): void {
  for (const file of [...drift.missing, ...drift.differing]) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), files.get(file) ?? '');
  }
  drift.stale.forEach((file) => rmSync(path.join(root, file)));
}

/** One line for each departure, naming the file; none when the records are as the source asks. */
export function driftLines(drift: Drift): readonly string[] {
  return [
    ...drift.missing.map((file) => `missing: ${file}`),
    ...drift.differing.map((file) => `differs: ${file}`),
    ...drift.stale.map((file) => `stale: ${file}`),
  ];
}

function ownedFiles(root: string): readonly string[] {
  return Object.entries(OWNED).flatMap(([folder, owned]) => {
    const place = path.join(root, folder);
    if (!existsSync(place)) return [];
    return readdirSync(place)
      .filter((name) => owned.test(name) && name.endsWith(SUFFIX))
      .sort()
      .map((name) => `${folder}/${name}`);
  });
}
