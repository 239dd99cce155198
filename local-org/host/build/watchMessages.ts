import type { BuildOptions, BuiltApp } from './builtApp.ts';

/** What the watching process is started with. */
export interface WatchOrder {
  readonly options: BuildOptions;
  /** Key of the sources that the host already serves a build of; null when it serves none. */
  readonly servedKey: string | null;
}

/** What the watching process says. */
export type WatchNews =
  | { readonly kind: 'built'; readonly app: BuiltApp; readonly milliseconds: number }
  | { readonly kind: 'failed'; readonly message: string }
  | SchemaQuestion;

/** Whether the org has the object or field of that name. */
export interface SchemaQuestion {
  readonly kind: 'asks';
  readonly name: string;
}

export interface SchemaAnswer {
  readonly name: string;
  readonly isThere: boolean;
}
