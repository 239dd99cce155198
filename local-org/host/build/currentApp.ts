import type { BuildOptions, BuiltApp, HasSchema } from './builtApp.ts';
import { keep, readKept } from './keptApp.ts';
import { type Sources, sourcesReader } from './sources.ts';

/** The app as an earlier build of the same sources left it, for an org that still has what it names; else null. */
export async function keptApp(options: BuildOptions, sources: Sources, hasSchema: HasSchema): Promise<BuiltApp | null> {
  const app = readKept(options, sources);
  for (const name of app?.schema ?? []) if (!(await hasSchema(name))) return null;
  return app;
}

/** Builds the app, and keeps it for later starts when nothing changed meanwhile. Fails with the compiler's message. */
export async function builtApp(options: BuildOptions, hasSchema: HasSchema): Promise<BuiltApp> {
  // Rollup and the compilers take longer to load than all the rest of a start: only a build pays for them.
  const { builderOf } = await import('./app.ts');
  const read = sourcesReader(options);
  const sources = read();
  const build = await builderOf(options, hasSchema)();
  if (read().key === sources.key) keep(options, sources, build);
  return build.app;
}
