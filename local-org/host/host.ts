import path from 'node:path';
import { type BuildOptions, type BuiltApp, buildApp, NOTHING_BUILT, watchApp } from './build/app.ts';
import { vendor } from './build/vendor.ts';
import { CACHE } from './cache.ts';
import type { HostOptions } from './options.ts';
import { routesOf } from './routes.ts';
import { listen } from './server.ts';

export type { ApexBackend, HostApp, HostOptions, HostPage, HostUser } from './options.ts';

/** A running host. */
export interface Host {
  /** Address of the page. */
  readonly url: string;
  readonly port: number;
  /** Milliseconds that starting took; the vendor build counts only where the cache lacked it. */
  readonly timings: { readonly vendor: number; readonly app: number; readonly isVendorBuilt: boolean };
  close(): Promise<void>;
}

/** Compiles the component engine and the base components when the cache lacks them (some ten seconds, once for each version of them). */
export async function prepareHost(): Promise<{ readonly wasBuilt: boolean }> {
  const { wasBuilt } = await vendor(CACHE);
  return { wasBuilt };
}

/**
 * Serves an app of the package, or one of its components, on the loopback address and resolves once it can be opened. Fails with
 * one line when the port is taken, a component is missing, metadata is faulty, or a source does not compile.
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const log = options.log ?? (() => undefined);
  const started = performance.now();
  const base = await vendor(CACHE);
  const vendorDone = performance.now();
  const latest = { built: NOTHING_BUILT };
  const server = await listen(
    options.port,
    routesOf({ options, vendor: base, built: () => latest.built, port: () => server.port }),
  );
  const build: BuildOptions = { host: options, packageFolder: path.resolve(options.packageFolder), vendor: base };
  try {
    const stop = await start(build, latest, server.reload, log);
    return {
      url: `http://localhost:${server.port}/`,
      port: server.port,
      timings: {
        vendor: Math.round(vendorDone - started),
        app: Math.round(performance.now() - vendorDone),
        isVendorBuilt: base.wasBuilt,
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
  options: BuildOptions,
  latest: { built: BuiltApp },
  reload: () => void,
  log: (line: string) => void,
): Promise<() => Promise<void>> {
  if (options.host.watch !== true) {
    latest.built = await buildApp(options);
    return () => Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    const watcher = watchApp(
      options,
      (built, milliseconds) => {
        latest.built = built;
        log(`built in ${milliseconds} ms`);
        reload();
        resolve(() => watcher.close());
      },
      (message) => {
        if (latest.built !== NOTHING_BUILT) log(message);
        else watcher.close().then(() => reject(new Error(message)), reject);
      },
    );
  });
}
