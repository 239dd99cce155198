import { NOTHING_BUILT } from './build/builtApp.ts';
import { vendor } from './build/vendor.ts';
import { CACHE } from './cache.ts';
import type { HostOptions } from './options.ts';
import { routesOf } from './routes.ts';
import { serveApp } from './servedApp.ts';
import { listen } from './server.ts';

export type { ApexBackend, HostApp, HostOptions, HostPage, HostUser } from './options.ts';

/** A running host. */
export interface Host {
  /** Address of the page. */
  readonly url: string;
  readonly port: number;
  /** Milliseconds that starting took, and what of it was built because the cache lacked it. */
  readonly timings: {
    readonly vendor: number;
    readonly app: number;
    readonly isVendorBuilt: boolean;
    readonly isAppBuilt: boolean;
  };
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
  const started = performance.now();
  const base = await vendor(CACHE);
  const vendorDone = performance.now();
  let latest = NOTHING_BUILT;
  const server = await listen(
    options.port,
    routesOf({ options, vendor: base, built: () => latest, port: () => server.port }),
  );
  try {
    const app = await serveApp(options, base, (built) => {
      latest = built;
      server.reload();
    });
    return {
      url: `http://localhost:${server.port}/`,
      port: server.port,
      timings: {
        vendor: Math.round(vendorDone - started),
        app: Math.round(performance.now() - vendorDone),
        isVendorBuilt: base.wasBuilt,
        isAppBuilt: app.wasBuilt,
      },
      close: async () => {
        await app.close();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}
