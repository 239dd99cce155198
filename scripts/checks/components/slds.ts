import { createRequire } from 'node:module';
import { ESLint, type Linter } from 'eslint';
import type { Finding } from '../finding.ts';
import { lintable } from './bundles.ts';
import { lintFindings } from './lintFindings.ts';

/** Of the plugin, which carries no types. */
interface SldsPlugin {
  readonly configs: { readonly 'flat/recommended': readonly Linter.Config[] };
}

const REMEDY =
  'Use what the Lightning Design System 2 documents in its place, or a class or hook of the component’s own.';

/** Rules that are not asked, and why. */
const NOT_ASKED: Linter.RulesRecord = {
  // It advises against every width and size in percent or rem, for most of which it says itself that there is no hook.
  '@salesforce-ux/slds/no-hardcoded-values-slds2': 'off',
};

/** Deprecated classes, private or unsupported styling hooks and overridden blueprints of the Lightning Design System. */
export async function checkSlds(root: string): Promise<readonly Finding[]> {
  const files = lintable(root, /\.(css|html)$/);
  if (files.length === 0) return [];
  const plugin = createRequire(import.meta.url)('@salesforce-ux/eslint-plugin-slds') as SldsPlugin;
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [...plugin.configs['flat/recommended'].map(strict), { rules: NOT_ASKED }],
    allowInlineConfig: false,
  });
  const findings = lintFindings(root, 'slds', await eslint.lintFiles([...files]), REMEDY);
  return findings.map((finding) => ({ ...finding, message: textOf(finding.message) }));
}

/** The plugin passes over what its parser cannot read; a gate must not. */
function strict(config: Linter.Config): Linter.Config {
  return config.language === 'css/css' ? { ...config, languageOptions: { tolerant: false } } : config;
}

/** Messages are JSON with suggestions, or plain. */
function textOf(message: string): string {
  const json = /^(\{.*\})/s.exec(message)?.[1];
  if (json === undefined) return message;
  return (JSON.parse(json) as { message?: string }).message ?? message;
}
