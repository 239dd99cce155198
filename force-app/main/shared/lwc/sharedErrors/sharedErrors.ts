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
}

/**
 * Any thrown or wired failure as an AppError. The package's own Apex sends its message as JSON (`message`, `code`, `remedy`, `faults`); other
 * failures keep their text, several of them joined by a space. The message is empty when the failure carries none.
 */
export function toAppError(failure: unknown): AppError {
  const text = textOf(failure);
  return ownError(text) ?? { message: text, code: null, remedy: null, faults: [] };
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
