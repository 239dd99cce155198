import { createRequire } from 'node:module';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import type { Finding } from '../finding.ts';
import { lintable } from './bundles.ts';
import { lintFindings } from './lintFindings.ts';

/** Of the plugin, which carries no types. */
interface PlatformPlugin {
  readonly configs: { readonly recommended: readonly { readonly rules: Linter.RulesRecord }[] };
}

const REMEDY =
  'Salesforce does not let components use this: take the documented Lightning module instead, or leave it out.';

/** Globals of the page, which belong to Lightning: under Lightning Web Security a component has a window of its own. */
const PAGE_GLOBALS = ['$A', 'aura', 'Sfdc', 'sforce', 'globalThis', 'self', 'top', 'parent', 'opener', 'frames'];
/** The same by way of window, and what leads out of the sandbox or into other components. */
const WINDOW_PROPERTIES = [...PAGE_GLOBALS, 'name', 'postMessage', 'eval'].map((property) => ({
  object: 'window',
  property,
}));
const DOCUMENT_PROPERTIES = ['cookie', 'domain', 'write', 'writeln', 'execCommand'].map((property) => ({
  object: 'document',
  property,
}));

/** What a security reviewer asks of components besides the platform's own rules. */
const REVIEW_RULES: Linter.RulesRecord = {
  'no-restricted-globals': ['error', ...PAGE_GLOBALS],
  'no-restricted-properties': ['error', ...WINDOW_PROPERTIES, ...DOCUMENT_PROPERTIES],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'AssignmentExpression > MemberExpression.left[object.name=/^(window|document)$/]',
      message: 'A component leaves nothing on window or document: others could read it or lean on it.',
    },
  ],
  '@lwc/lwc/no-inner-html': 'error',
  '@lwc/lwc/no-document-query': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
};

/**
 * What the platform's own lint rules refuse in the components (Aura and its interop, process.env, context providers, old modules), and
 * what a security reviewer would: globals of the page, code made from text.
 */
export async function checkPlatformLint(root: string): Promise<readonly Finding[]> {
  const files = lintable(root, /\.(ts|js)$/);
  if (files.length === 0) return [];
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: configuration(),
    // On the platform a comment does not switch a rule off.
    allowInlineConfig: false,
  });
  return lintFindings(root, 'platform-lint', await eslint.lintFiles([...files]), REMEDY);
}

function configuration(): Linter.Config[] {
  const require = createRequire(import.meta.url);
  const plugin = require('@lwc/eslint-plugin-lwc-platform') as PlatformPlugin;
  const lwc = require('@lwc/eslint-plugin-lwc') as ESLint.Plugin;
  return [
    {
      files: ['**/*.ts', '**/*.js'],
      languageOptions: { parser: tseslint.parser },
      plugins: { '@lwc/lwc': lwc, '@lwc/lwc-platform': plugin as unknown as ESLint.Plugin },
      rules: {
        ...(Object.assign({}, ...plugin.configs.recommended.map(({ rules }) => rules)) as Linter.RulesRecord),
        ...REVIEW_RULES,
        // Not among the rules that run on save; the project's own linter refuses comments that switch off nothing.
        '@lwc/lwc-platform/no-inline-disable': 'off',
        // For components of the offline mobile app, of which there are none here; fails without options of its own.
        '@lwc/lwc-platform/valid-offline-wire': 'off',
      },
    },
  ];
}
