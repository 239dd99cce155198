import type { IncomingMessage } from 'node:http';

/** A refusal: HTTP status and one line saying why. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Why a request is not served, or null when it is. The server listens on loopback only; a page of another site could still reach
 * it through the visitor's browser (DNS rebinding, cross-site posts), so names other than this machine's are refused and posts must
 * be JSON from this very page.
 */
export function refusalOf(request: IncomingMessage): Refusal | null {
  const { host = '', origin } = request.headers;
  if (!LOCAL_NAMES.has(host.replace(/:\d+$/, ''))) return { status: 403, reason: `host ${host} is not this machine` };
  if (request.method === 'GET') return null;
  if (request.method !== 'POST') return { status: 405, reason: `${request.method ?? 'this method'} is not served` };
  if (origin !== undefined && origin !== `http://${host}`)
    return { status: 403, reason: `origin ${origin} is not this page` };
  return isJson(request) ? null : { status: 415, reason: 'content-type must be application/json' };
}

function isJson(request: IncomingMessage): boolean {
  return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() === 'application/json';
}
