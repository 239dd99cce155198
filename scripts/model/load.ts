import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { factFaults, readFacts } from './facts.ts';
import type { Fault } from './fault.ts';
import { Reader } from './reader.ts';
import { readFigures } from './readFigures.ts';
import { readMetrics } from './readMetrics.ts';
import { readModel } from './readModel.ts';
import { figureFaults, metricFaults, modelFaults } from './rules.ts';
import { textsOf } from './texts.ts';
import type { ModelSource, Texts } from './types.ts';
import { wordingFaults } from './wording.ts';

const FOLDER = 'config/model';
const MODEL_FILE = `${FOLDER}/l2o.yaml`;
/** Path of the source of the metrics from the root of the repository. */
export const METRICS_FILE = `${FOLDER}/metrics.yaml`;
const FIGURES_FILE = `${FOLDER}/figures.yaml`;
const FACTS_FILE = `${FOLDER}/facts.yaml`;
const WORDS_FOLDER = `${FOLDER}/words`;
const LONGEST_TEXT = 1000;

export interface Loaded {
  readonly source: ModelSource;
  readonly faults: readonly Fault[];
}

/** What config/model below `root` says, with all that is wrong with it; the source may be used only when there is no fault. */
export function loadModel(root: string): Loaded {
  const faults: Fault[] = [];
  const model = readModel(open(root, MODEL_FILE, faults));
  const metrics = readMetrics(open(root, METRICS_FILE, faults));
  const figures = readFigures(open(root, FIGURES_FILE, faults));
  const facts = readFacts(open(root, FACTS_FILE, faults));
  const textsByLanguage = new Map([[model.language, textsOf(model, metrics, figures, facts)]]);
  const source: ModelSource = { model, metrics, figures, facts, textsByLanguage };
  if (faults.length > 0) return { source, faults };

  const own = textsByLanguage.get(model.language) ?? new Map<string, string>();
  faults.push(...modelFaults(MODEL_FILE, model, metrics), ...metricFaults(METRICS_FILE, metrics, model));
  faults.push(...figureFaults(FIGURES_FILE, figures, metrics), ...factFaults(FACTS_FILE, facts, model));
  faults.push(...wordingFaults(fileOfKey, own));
  for (const [file, { language }] of [[METRICS_FILE, metrics] as const, [FIGURES_FILE, figures] as const]) {
    if (language === model.language) continue;
    faults.push({ file, path: 'language', message: `expected ${model.language}, the language of l2o.yaml` });
  }
  for (const file of wordFiles(root)) {
    const texts = readWords(open(root, file, faults), own);
    textsByLanguage.set(path.basename(file, '.yaml'), texts);
    faults.push(...wordingFaults(() => file, texts));
  }
  return { source, faults };
}

function fileOfKey(key: string): string {
  if (key.startsWith('fact.')) return FACTS_FILE;
  if (key.startsWith('figure.')) return FIGURES_FILE;
  return /^(metric|flag)\./.test(key) ? METRICS_FILE : MODEL_FILE;
}

function open(root: string, file: string, faults: Fault[]): Reader {
  if (!existsSync(path.join(root, file))) {
    faults.push({ file, path: '', message: 'the file is missing; restore it' });
    return new Reader({}, file, '', []);
  }
  const document = parseDocument(readFileSync(path.join(root, file), 'utf8'));
  const unreadable = document.errors.map((error) => ({
    file,
    path: '',
    message: error.message.replaceAll(/\s+/g, ' '),
  }));
  faults.push(...unreadable);
  // An unreadable file would be followed by a fault for everything it fails to say.
  return new Reader(unreadable.length > 0 ? {} : document.toJS(), file, '', unreadable.length > 0 ? [] : faults);
}

function wordFiles(root: string): readonly string[] {
  const folder = path.join(root, WORDS_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${WORDS_FOLDER}/${name}`);
}

function readWords(root: Reader, own: Texts): Texts {
  for (const name of root.names()) {
    if (!own.has(name)) root.field(name).fault('no such key in the files of config/model; remove it or correct it');
  }
  return new Map([...own.keys()].map((key) => [key, root.field(key).text(LONGEST_TEXT)]));
}
