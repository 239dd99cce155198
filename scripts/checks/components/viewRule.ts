import path from 'node:path';
import { ESLint, type Linter } from 'eslint';
import type { Finding } from '../finding.ts';
import { lintable } from './bundles.ts';
import { lintFindings } from './lintFindings.ts';

const CONFIGURATION = path.resolve(import.meta.dirname, '../../../eslint.config.mjs');

/** The rules that hold views and containers apart; the other rules of the configuration are the linter's own step. */
const RULES = new Set([
  'no-restricted-imports',
  'no-restricted-syntax',
  '@typescript-eslint/no-restricted-imports',
  '@lwc/lwc/no-unknown-wire-adapters',
  '@lwc/lwc/no-unexpected-wire-adapter-usages',
]);

const REMEDY =
  'Let a container (…Page, …Panel, …Modal) or an …Api bundle do it, and give the view the value by a property, or let it send an event.';

const API_VALUES = {
  group: ['c/*Api'],
  allowTypeImports: true,
  message: 'Only containers (Page, Panel, Modal) and Api bundles call Apex; a view may take types only.',
};
const PLATFORM_MODULES = {
  group: [
    'lightning/*Api',
    'lightning/navigation',
    'lightning/messageService',
    'lightning/refresh',
    'lightning/platform*',
    'lightning/flowSupport',
  ],
  message: 'Only containers (Page, Panel, Modal) and Api bundles touch the platform.',
};

/**
 * Where a view or a service touches Salesforce itself: Apex, navigation, records, toasts, wires. Uses the project's ESLint
 * configuration, and adds what it cannot say about the bundles that are no containers.
 */
export async function checkViewRule(root: string): Promise<readonly Finding[]> {
  const files = lintable(root, /\.ts$/);
  if (files.length === 0) return [];
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: CONFIGURATION,
    overrideConfig: [
      // None of these rules needs types, and without them any copy of the tree can be linted.
      { files: ['**/*.ts'], languageOptions: { parserOptions: { project: null } } },
      viewsOnly,
    ],
    ruleFilter: ({ ruleId }) => RULES.has(ruleId),
  });
  return lintFindings(root, 'view-rule', await eslint.lintFiles([...files]), REMEDY);
}

const viewsOnly: Linter.Config = {
  files: ['force-app/main/*/lwc/**/*.ts'],
  ignores: ['Page', 'Panel', 'Modal', 'Api'].map((ending) => `force-app/main/*/lwc/*${ending}/**`),
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [API_VALUES, PLATFORM_MODULES] }],
    'no-restricted-syntax': [
      'error',
      {
        selector: 'Decorator[expression.callee.name="wire"]',
        message: 'A view has no wire: it gets its data by properties.',
      },
    ],
  },
};
