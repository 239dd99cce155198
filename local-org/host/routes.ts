import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { answerApex, type Answer } from './apexEndpoint.ts';
import type { BuiltApp } from './build/builtApp.ts';
import type { Vendor } from './build/vendor.ts';
import { hostUser, namespaceOf, pageFacts } from './facts.ts';
import { fileReply } from './files.ts';
import { sourceName } from './namespace.ts';
import type { ApexBackend, HostOptions } from './options.ts';
import { answerOrg } from './orgEndpoint.ts';
import { resourcesBelow } from './packageFiles.ts';
import type { Asked, Reply, Routes } from './server.ts';
import { switchCookie, userOf } from './session.ts';
import { contentSecurityPolicy, shellHtml } from './shell.ts';

const STYLES = path.join(import.meta.dirname, 'styles');
const SLDS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@salesforce-ux/design-system/package.json')),
  'assets',
);
/** Vendor addresses carry the key of their content. */
const FOREVER = 'public, max-age=31536000, immutable';
const JAVASCRIPT = 'text/javascript; charset=utf-8';
const RESOURCES = '/resources/';
const JSON_TYPE = 'application/json; charset=utf-8';

/** What the routes answer from. */
export interface Served {
  readonly options: HostOptions;
  readonly vendor: Vendor;
  /** The package's latest good build. */
  readonly built: () => BuiltApp;
  /** Known once the server listens. */
  readonly port: () => number;
}

/** Everything the host answers: the page under each of its addresses, modules, styles, resources; Apex, records, the switch of user. */
export function routesOf(served: Served): Routes {
  const resources = resourcesBelow(served.options.packageFolder);
  const vendorPath = `/vendor/${served.vendor.key}/`;
  const namespace = namespaceOf(served.options);
  const resourceOf = (name: string): string | undefined => resources.get(sourceName(name, namespace) ?? '');
  return {
    get(asked) {
      const { path: url } = asked;
      if (url === '/' || url.startsWith('/lightning/')) return pageReply(served, asked);
      if (url.startsWith('/app/')) return moduleReply(served.built(), url.slice('/app/'.length));
      if (url.startsWith(vendorPath)) return fileReply(served.vendor.folder, url.slice(vendorPath.length), FOREVER);
      if (url.startsWith('/slds/')) return fileReply(SLDS, url.slice('/slds/'.length));
      if (url.startsWith('/host/')) return fileReply(STYLES, url.slice('/host/'.length));
      if (url.startsWith(RESOURCES)) return resourceReply(resourceOf, url.slice(RESOURCES.length));
      return null;
    },
    async post(asked, body) {
      if (asked.path === '/apex') return jsonReply(await apexAnswer(served, asked, body));
      if (asked.path === '/org') return orgReply(served, asked, body);
      if (asked.path === '/user') return switchReply(served, body);
      return null;
    },
  };
}

function pageReply({ options, vendor, built, port }: Served, asked: Asked): Reply {
  const nonce = randomBytes(16).toString('base64');
  const facts = pageFacts(options, built().model, userOf(asked, port()));
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: shellHtml(options.page ?? null, facts, vendor, nonce),
    headers: { 'content-security-policy': contentSecurityPolicy(nonce) },
  };
}

function apexAnswer({ options, port }: Served, asked: Asked, body: string): Promise<Answer> {
  const apex: ApexBackend = options.app === undefined ? options.apex : options.app.org;
  return answerApex(body, apex, hostUser(options, userOf(asked, port())));
}

function orgReply({ options, port }: Served, asked: Asked, body: string): Reply | null {
  if (options.app === undefined) return null;
  return jsonReply(answerOrg(body, options.app.org, hostUser(options, userOf(asked, port())).id));
}

/** Keeps whom this browser switched to; an unknown user is refused. */
function switchReply({ options, port }: Served, body: string): Reply | null {
  const userId: unknown = parsed(body)?.userId;
  if (options.app === undefined || typeof userId !== 'string') return null;
  if (options.app.org.user(userId) === null) return null;
  const reply = jsonReply({ status: 200, body: null });
  return { ...reply, headers: { 'set-cookie': switchCookie(userId, port()) } };
}

function parsed(text: string): { readonly userId?: unknown } | null {
  try {
    return JSON.parse(text) as { readonly userId?: unknown } | null;
  } catch {
    return null;
  }
}

function jsonReply({ status, body }: Answer): Reply {
  return { status, type: JSON_TYPE, body: JSON.stringify(body) };
}

function moduleReply({ files }: BuiltApp, file: string): Reply | null {
  const body = files.get(file);
  if (body === undefined) return null;
  if (file.endsWith('.map')) return { status: 200, type: JSON_TYPE, body };
  // The name of a chunk carries the hash of its content.
  const cacheControl = file.startsWith('chunks/') ? FOREVER : 'no-cache';
  return { status: 200, type: JAVASCRIPT, body, headers: { 'cache-control': cacheControl } };
}

/** A resource, or with a path behind its name one of the files of its folder. */
function resourceReply(resourceOf: (name: string) => string | undefined, asked: string): Promise<Reply | null> | null {
  const [name = '', ...below] = asked.split('/');
  const file = resourceOf(name);
  if (file === undefined) return null;
  return below.length === 0 ? fileReply(path.dirname(file), path.basename(file)) : fileReply(file, below.join('/'));
}
