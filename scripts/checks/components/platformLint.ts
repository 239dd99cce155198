import { createRequire } from 'node:module';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import type { Finding } from '../finding.ts';
import { bundlesOf } from './bundles.ts';
import { lintFindings } from './lintFindings.ts';

/** Of the plugin, which carries no types. */
interface PlatformPlugin {
  readonly configs: { readonly recommended: readonly { readonly rules: Linter.RulesRecord }[] };
}

const REMEDY =
  'Salesforce does not let components use this: take the documented Lightning module instead, or leave it out.';

/** What the platform's own lint rules refuse in the components: Aura and its interop, process.env, context providers, old modules. */
export async function checkPlatformLint(root: string): Promise<readonly Finding[]> {
  const files = bundlesOf(root).flatMap((bundle) => bundle.files.filter((file) => /\.(ts|js)$/.test(file)));
  if (files.length === 0) return [];
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: configuration(),
    // On the platform a comment does not switch a rule off.
    allowInlineConfig: false,
  });
  return lintFindings(root, 'platform-lint', await eslint.lintFiles(files), REMEDY);
}

function configuration(): Linter.Config[] {
  const plugin = createRequire(import.meta.url)('@lwc/eslint-plugin-lwc-platform') as PlatformPlugin;
  return [
    {
      files: ['**/*.ts', '**/*.js'],
      languageOptions: { parser: tseslint.parser },
      plugins: { '@lwc/lwc-platform': plugin as unknown as ESLint.Plugin },
      rules: {
        ...(Object.assign({}, ...plugin.configs.recommended.map(({ rules }) => rules)) as Linter.RulesRecord),
        // Not among the rules that run on save; the project's own linter refuses comments that switch off nothing.
        '@lwc/lwc-platform/no-inline-disable': 'off',
        // For components of the offline mobile app, of which there are none here; fails without options of its own.
        '@lwc/lwc-platform/valid-offline-wire': 'off',
      },
    },
  ];
}
