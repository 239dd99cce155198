import { stripTypeScriptTypes } from 'node:module';

/** JavaScript of one TypeScript module: its types become spaces, so every line and column stays where it was. */
export function transpile(code: string): string {
  return stripTypeScriptTypes(code);
}
