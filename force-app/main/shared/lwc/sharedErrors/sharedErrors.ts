import { LABELS } from './labels';

/** A failure in words a person can act on. Null where the sender said nothing about it. */
export interface AppError {
  /** What happened. */
  readonly message: string;
  /** Stable code for support, e.g. `noAccess`. */
  readonly code: string | null;
  /** What to do about it. */
  readonly remedy: string | null;
  /** One line per fault of an input that holds several. */
  readonly faults: readonly string[];
  /** The platform’s own words; only managers are sent any. */
  readonly detail?: string;
}

/**
 * Without a permission set the platform refuses a class before the package's own Apex can speak, and names it in every language.
 * Classes that screens call end in Controller; a line of a stack trace goes on with the method.
 */
const REFUSED_CLASS = /\b\w+Controller\b(?!\.\w)/;

/**
 * Any thrown or wired failure as an AppError. The package's own Apex sends its message as JSON (`message`, `code`, `remedy`, `faults`); a
 * class that is not granted, a request without an answer and an Apex exception that nothing caught get words of ours, the first with
 * the code `noAccess`. Other failures keep their text, several of them joined by a space. The message is empty when the failure carries none.
 */
export function toAppError(failure: unknown): AppError {
  const text = textOf(failure);
  return ownError(text) ?? platformError(failure, text) ?? { message: text, code: null, remedy: null, faults: [] };
}

function platformError(failure: unknown, text: string): AppError | null {
  if (REFUSED_CLASS.test(text)) {
    return { message: LABELS.notGranted, code: 'noAccess', remedy: LABELS.notGrantedRemedy, faults: [] };
  }
  if (isRecord(failure) && failure.ok === false && failure.status === 0) {
    return { message: LABELS.noReply, code: null, remedy: LABELS.noReplyRemedy, faults: [] };
  }
  // Nothing catches a governor limit, and its words are of no use to whoever meets it.
  if (isRecord(failure) && isRecord(failure.body) && typeof failure.body.exceptionType === 'string') {
    return { message: LABELS.unexpected, code: 'unexpected', remedy: null, faults: [] };
  }
  return null;
}

function textOf(failure: unknown): string {
  if (typeof failure === 'string') return failure;
  if (Array.isArray(failure)) return failure.map(textOf).filter(Boolean).join(' ');
  if (!isRecord(failure)) return '';
  return textOf(failure.body) || stringOf(failure.message) || stringOf(failure.statusText);
}

function ownError(text: string): AppError | null {
  if (!text.startsWith('{')) return null;
  const parsed = parse(text);
  if (!isRecord(parsed) || typeof parsed.message !== 'string') return null;
  return {
    message: parsed.message,
    code: stringOrNull(parsed.code),
    remedy: stringOrNull(parsed.remedy),
    faults: Array.isArray(parsed.faults) ? parsed.faults.map(stringOf).filter(Boolean) : [],
    ...(typeof parsed.detail === 'string' && { detail: parsed.detail }),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
