import { depthWords, scopeWords } from 'c/assessmentAnswerWords';
import type { FunctionDto, OtherVoice } from 'c/assessmentApi';
import type { Depth } from 'c/scoring';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

/** A choice of a combobox; the empty value stands for null. */
export interface Option {
  readonly label: string;
  readonly value: string;
}

/** The name that a new assessment gets when nobody thinks of a better one; `today` as ISO text. */
export function defaultName(depth: Depth, today: string): string {
  return fill(LABELS.defaultName, depthWords(depth), userFormat.day(today));
}

/** The whole company first. */
export function scopeOptions(scopes: readonly string[]): readonly Option[] {
  return [{ label: scopeWords(null), value: '' }, ...scopes.map((scope) => ({ label: scope, value: scope }))];
}

export function functionOptions(functions: readonly FunctionDto[]): readonly Option[] {
  return functions.map(({ key, name }) => ({ label: name, value: key }));
}

/** Someone entered by name as a line, with the words of the button that takes them off again. */
export interface OtherRow {
  readonly key: string;
  readonly text: string;
  readonly removeLabel: string;
}

export function otherRows(others: readonly OtherVoice[], functions: readonly FunctionDto[]): readonly OtherRow[] {
  return others.map(({ displayName, functionKey }, index) => ({
    key: String(index),
    text: fill(LABELS.other, displayName, functions.find(({ key }) => key === functionKey)?.name ?? functionKey),
    removeLabel: fill(LABELS.remove, displayName),
  }));
}
