import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Refusal, refusalOf } from './guard.ts';

/** What a route sends back. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that passed the guard. */
export interface Asked {
  /** Decoded, without the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** Answers GET by path (null: nothing there) and POST by path and body. */
export interface Routes {
  get(asked: Asked): Reply | null | Promise<Reply | null>;
  post(asked: Asked, body: string): Promise<Reply | null>;
}

const EVENTS = '/events';
/** As much as an Apex request may carry. Source: Apex Developer Guide, "Execution Governors and Limits", heap size 6 MB. */
const MAX_BODY_BYTES = 6_000_000;
const LOOPBACK = '127.0.0.1';

export interface LocalServer {
  readonly port: number;
  /** Tells every open page to reload. */
  readonly reload: () => void;
  close(): Promise<void>;
}

/** Listens on the loopback address only. A port that is taken fails with one line that names it. */
export async function listen(port: number, routes: Routes): Promise<LocalServer> {
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    handle(request, response, routes, pages).catch((error: unknown) => send(response, plain(500, String(error))));
  });
  await bound(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    reload: () => pages.forEach((page) => page.write('data: reload\n\n')),
    close: () => closed(server, pages),
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Routes,
  pages: Set<ServerResponse>,
): Promise<void> {
  const refusal = refusalOf(request);
  if (refusal !== null) return send(response, refused(refusal));
  const path = pathOf(request);
  if (path === EVENTS) return subscribe(request, response, pages);
  const body = request.method === 'POST' ? await textOf(request) : '';
  if (body === null) return send(response, plain(413, 'the request is larger than 6 MB'));
  const asked = { path, headers: request.headers };
  const reply = request.method === 'POST' ? await routes.post(asked, body) : await routes.get(asked);
  send(response, reply ?? plain(404, `nothing at ${path}`));
}

function pathOf(request: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', `http://${LOOPBACK}`).pathname);
  } catch {
    return '';
  }
}

function subscribe(request: IncomingMessage, response: ServerResponse, pages: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.flushHeaders();
  pages.add(response);
  request.on('close', () => pages.delete(response));
}

/** The request's body; null when it is too long. */
async function textOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return size > MAX_BODY_BYTES ? null : Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, reply: Reply): void {
  if (response.headersSent) return;
  response.writeHead(reply.status, {
    'content-type': reply.type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...reply.headers,
  });
  response.end(reply.body);
}

function refused({ status, reason }: Refusal): Reply {
  return plain(status, reason);
}

function plain(status: number, text: string): Reply {
  return { status, type: 'text/plain; charset=utf-8', body: `${text}\n` };
}

function bound(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new Error(`port ${port} is taken: stop what uses it or choose another`) : error);
    });
    server.listen(port, LOOPBACK, resolve);
  });
}

function closed(server: Server, pages: ReadonlySet<ServerResponse>): Promise<void> {
  return new Promise((resolve) => {
    pages.forEach((page) => page.end());
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
