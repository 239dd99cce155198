import type { ApexBackend, HostUser } from './options.ts';

/** Answer to a call: HTTP status and the JSON body that the browser's Apex module resolves or rejects with. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

interface ApexCall {
  readonly className: string;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const IDENTIFIER = /^[A-Za-z]\w*$/;

/** Runs the call written as JSON in `text`; never throws: every failure is an answer as the platform gives it. */
export async function answerApex(text: string, apex: ApexBackend, user: HostUser): Promise<Answer> {
  const call = parseCall(text);
  if (call === null) return { status: 400, body: failure(400, 'System.JSONException', 'the Apex call is malformed') };
  try {
    const value = await apex.invoke(call.className, call.method, call.params, user);
    return { status: 200, body: value ?? null };
  } catch (error) {
    return { status: 500, body: failure(500, typeOf(error), messageOf(error)) };
  }
}

function parseCall(text: string): ApexCall | null {
  const call = parsed(text) as Partial<ApexCall> | null;
  if (typeof call?.className !== 'string' || !IDENTIFIER.test(call.className)) return null;
  if (typeof call.method !== 'string' || !IDENTIFIER.test(call.method)) return null;
  if (typeof call.params !== 'object' || call.params === null || Array.isArray(call.params)) return null;
  return { className: call.className, method: call.method, params: call.params };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The error object that a rejected Apex promise carries in a component. */
function failure(status: number, exceptionType: string, message: string): unknown {
  const isUserDefinedException = !exceptionType.startsWith('System.');
  return {
    status,
    ok: false,
    statusText: status === 500 ? 'Server Error' : 'Bad Request',
    errorType: 'fetchResponse',
    headers: {},
    body: { message, exceptionType, isUserDefinedException },
  };
}

function typeOf(error: unknown): string {
  const type = (error as { apexType?: unknown } | null)?.apexType;
  return typeof type === 'string' ? type : 'System.UnexpectedException';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
