import type { Chapter } from '../case.ts';
import { ASYNC } from './async.ts';
import { CLASSES, ENUMS, INHERITANCE, PROPERTIES } from './classes.ts';
import { COLLECTIONS } from './collections.ts';
import { CONTROL_FLOW } from './controlFlow.ts';
import { DATA_TYPES } from './dataTypes.ts';
import { DATES } from './dates.ts';
import { DECIMALS } from './decimals.ts';
import { DESCRIBE } from './describe.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { JSON_CHAPTER } from './json.ts';
import { OPERATORS } from './operators.ts';
import { AURA_ENABLED, LIMITS, PATTERN, SECURITY, TESTING, TRIGGERS } from './platform.ts';
import { SOBJECT } from './sobject.ts';
import { STRINGS } from './strings.ts';

/** The language and the classes of the platform, by chapter of the Apex Developer Guide and the Apex Reference Guide. */
export const LANGUAGE_CHAPTERS: readonly Chapter[] = [
  DATA_TYPES,
  COLLECTIONS,
  OPERATORS,
  CONTROL_FLOW,
  CLASSES,
  PROPERTIES,
  INHERITANCE,
  ENUMS,
  EXCEPTIONS,
  STRINGS,
  DATES,
  DECIMALS,
  JSON_CHAPTER,
  DESCRIBE,
  SOBJECT,
  ASYNC,
  SECURITY,
  TESTING,
  LIMITS,
  PATTERN,
  AURA_ENABLED,
  TRIGGERS,
];
