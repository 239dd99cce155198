import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { answerApex } from './apexEndpoint.ts';
import { type AppFiles, type AppOptions, buildApp, watchApp } from './build/app.ts';
import { type Vendor, vendor } from './build/vendor.ts';
import { fileReply } from './files.ts';
import { DEFAULT_USER, type HostOptions, type HostUser } from './options.ts';
import { resourcesBelow } from './packageFiles.ts';
import { listen, type Reply, type Routes } from './server.ts';
import { contentSecurityPolicy, shellHtml } from './shell.ts';

export type { ApexBackend, HostOptions, HostPage, HostUser } from './options.ts';

const STYLES = path.join(import.meta.dirname, 'styles');
const CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/local-org');
const SLDS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@salesforce-ux/design-system/package.json')),
  'assets',
);
/** Vendor addresses carry the key of their content. */
const FOREVER = 'public, max-age=31536000, immutable';
const JAVASCRIPT = 'text/javascript; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** A running host. */
export interface Host {
  /** Address of the page. */
  readonly url: string;
  readonly port: number;
  /** Milliseconds that starting took; the vendor build counts only where the cache lacked it. */
  readonly timings: { readonly vendor: number; readonly app: number; readonly isVendorBuilt: boolean };
  close(): Promise<void>;
}

/** The package's latest good build. */
interface App {
  files: AppFiles;
}

/**
 * Serves one page of the package's own components on the loopback address and resolves once it can be opened. Fails with one line
 * when the port is taken, the component is missing, or a source does not compile.
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const log = options.log ?? (() => undefined);
  const user = { ...DEFAULT_USER, ...options.user };
  const app: App = { files: new Map() };
  const started = performance.now();
  const built = await vendor(CACHE);
  const vendorDone = performance.now();
  const server = await listen(options.port, routesOf(options, user, built, app));
  const appOptions = {
    packageFolder: path.resolve(options.packageFolder),
    labels: options.labels,
    user,
    page: options.page,
    vendor: built,
  };
  try {
    const stop = await start(appOptions, app, options.watch === true, server.reload, log);
    return {
      url: `http://localhost:${server.port}/`,
      port: server.port,
      timings: {
        vendor: Math.round(vendorDone - started),
        app: Math.round(performance.now() - vendorDone),
        isVendorBuilt: built.wasBuilt,
      },
      close: async () => {
        await stop();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Builds the app, and again after each change when watching; resolves after the first good build with what ends the watching. */
async function start(
  options: AppOptions,
  app: App,
  isWatching: boolean,
  reload: () => void,
  log: (line: string) => void,
): Promise<() => Promise<void>> {
  if (!isWatching) {
    app.files = await buildApp(options);
    return () => Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    const watcher = watchApp(
      options,
      (files, milliseconds) => {
        app.files = files;
        log(`built in ${milliseconds} ms`);
        reload();
        resolve(() => watcher.close());
      },
      (message) => {
        log(message);
        if (app.files.size === 0) watcher.close().then(() => reject(new Error(message)), reject);
      },
    );
  });
}

function routesOf(options: HostOptions, user: HostUser, built: Vendor, app: App): Routes {
  const resources = resourcesBelow(options.packageFolder);
  const vendorPath = `/vendor/${built.key}/`;
  return {
    get(url) {
      if (url === '/') return pageReply(options, user, built);
      if (url.startsWith('/app/')) return appReply(app, url.slice('/app/'.length));
      if (url.startsWith(vendorPath)) return fileReply(built.folder, url.slice(vendorPath.length), FOREVER);
      if (url.startsWith('/slds/')) return fileReply(SLDS, url.slice('/slds/'.length));
      if (url.startsWith('/host/')) return fileReply(STYLES, url.slice('/host/'.length));
      if (url.startsWith('/resources/')) return resourceReply(resources.get(url.slice('/resources/'.length)));
      return null;
    },
    async post(url, body) {
      if (url !== '/apex') return null;
      const answer = await answerApex(body, options.apex, user);
      return { status: answer.status, type: JSON_TYPE, body: JSON.stringify(answer.body) };
    },
  };
}

function pageReply(options: HostOptions, user: HostUser, built: Vendor): Reply {
  const nonce = randomBytes(16).toString('base64');
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: shellHtml(options.page, user, built, nonce),
    headers: { 'content-security-policy': contentSecurityPolicy(nonce) },
  };
}

function appReply(app: App, file: string): Reply | null {
  const body = app.files.get(file);
  return body === undefined ? null : { status: 200, type: JAVASCRIPT, body };
}

function resourceReply(file: string | undefined): Promise<Reply | null> | null {
  return file === undefined ? null : fileReply(path.dirname(file), path.basename(file));
}
