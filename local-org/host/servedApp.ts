import path from 'node:path';
import type { BuildOptions, BuiltApp, HasSchema } from './build/builtApp.ts';
import { builtApp, keptApp } from './build/currentApp.ts';
import { sourcesReader } from './build/sources.ts';
import type { Vendor } from './build/vendor.ts';
import { type Watcher, watchApp } from './build/watch.ts';
import type { HostOptions } from './options.ts';

/** An app that is being served. */
export interface ServedApp {
  /** False where an earlier build of the same sources was at hand. */
  readonly wasBuilt: boolean;
  /** Ends the watching. */
  close(): Promise<void>;
}

/** Gives `show` the app, and each later build when watching; resolves once there is one. Fails when the first does not build. */
export async function serveApp(
  options: HostOptions,
  vendor: Vendor,
  show: (app: BuiltApp) => void,
): Promise<ServedApp> {
  const build = buildOptions(options, vendor);
  const hasSchema: HasSchema = (name) => options.app === undefined || options.app.org.hasSchema(name);
  const sources = sourcesReader(build)();
  const kept = await keptApp(build, sources, hasSchema);
  if (kept !== null) show(kept);
  const wasBuilt = kept === null;
  if (options.watch === true) {
    const watcher = await watching(build, hasSchema, wasBuilt ? null : sources.key, show, options.log);
    return { wasBuilt, close: () => watcher.close() };
  }
  if (wasBuilt) show(await builtApp(build, hasSchema));
  return { wasBuilt, close: () => Promise.resolve() };
}

function buildOptions({ packageFolder, app, page, labels }: HostOptions, vendor: Vendor): BuildOptions {
  return {
    packageFolder: path.resolve(packageFolder),
    vendor,
    appName: app?.name ?? null,
    page: page ?? null,
    labels: labels ?? null,
  };
}

/** Resolves at once where an app is served already, else with the first build. */
function watching(
  build: BuildOptions,
  hasSchema: HasSchema,
  servedKey: string | null,
  show: (app: BuiltApp) => void,
  log: (line: string) => void = () => undefined,
): Promise<Watcher> {
  return new Promise((resolve, reject) => {
    let isServing = servedKey !== null;
    const watcher = watchApp(build, hasSchema, servedKey, {
      built(app, milliseconds) {
        isServing = true;
        log(`built in ${milliseconds} ms`);
        show(app);
        resolve(watcher);
      },
      failed(message) {
        if (isServing) log(message);
        else watcher.close().then(() => reject(new Error(message)), reject);
      },
    });
    if (isServing) resolve(watcher);
  });
}
