import js from '@eslint/js';
import lwcConfig from '@salesforce/eslint-config-lwc/recommended.js';
import jest from 'eslint-plugin-jest';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const COMPONENTS = ['force-app/main/*/lwc/**/*.ts'];
const COMPONENT_TESTS = ['force-app/main/*/lwc/**/__tests__/**/*.ts'];
const CONTAINERS = ['Page', 'Panel', 'Modal', 'Api'].map((ending) => `force-app/main/*/lwc/*${ending}/**/*.ts`);
const TOOL_TESTS = ['local-org/**/*.test.ts', 'demo/**/*.test.ts', 'scripts/**/*.test.ts', 'demo/browser/**/*.ts'];
const TOOLS = ['local-org/**/*.ts', 'demo/**/*.ts', 'scripts/**/*.ts'];

const APEX = {
  group: ['@salesforce/apex', '@salesforce/apex/*'],
  message: 'Apex signatures are declared once, in a bundle whose name ends in Api.',
};
const PLATFORM_SERVICES = {
  group: ['lightning/navigation', 'lightning/platformShowToastEvent', 'lightning/uiRecordApi'],
  message:
    'Only containers (Page, Panel, Modal) and Api bundles touch the platform: views get properties and send events.',
};

/** Apex is wired through the Api bundle that declares its types. */
const WIRE_ADAPTERS = [
  { module: 'c/*Api', identifier: '*' },
  { module: '@salesforce/apex/*', identifier: '*' },
  { module: 'lightning/*', identifier: '*' },
];

/**
 * Names that a namespace changes: an installed package has them with its prefix, so a literal is wrong there. Sources: LWC Developer
 * Guide, "Import Objects and Fields from @salesforce/schema", "PageReference Types", "Add Query Parameters".
 */
const NAMESPACED = [
  {
    selector: 'Literal[value=/^[A-Za-z]\\w*(\\.\\w+)*__(c|r|mdt|e)$/]',
    message: 'Import the object or field from @salesforce/schema: under a namespace its API name is another.',
  },
  {
    selector: 'Literal[value="standard__navItemPage"]',
    message: 'Open tabs with tabPage of c/sharedNamespace: under a namespace the API name of the tab is another.',
  },
  {
    selector:
      ':matches(Literal[value=/^c__/], Property > Identifier.key[name=/^c__/], MemberExpression > Identifier.property[name=/^c__/])',
    message: 'Write and read state with c/sharedNamespace: under a namespace the key is another.',
  },
];

/** A test waits for a condition, with one limit for all: a machine with other work takes longer than any pause. */
const PAUSES = [
  {
    selector:
      ':matches(CallExpression[callee.name=/^(setTimeout|setInterval|setImmediate|sleep|pause)$/], CallExpression[callee.property.name=/^(setTimeout|setInterval|waitForTimeout)$/])',
    message: 'A pause in a test is too short on a busy machine: wait for what is to come.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^(node:)?timers/]',
    message:
      'A pause in a test is too short on a busy machine: wait for what is to come, with until of local-org/host/until.',
  },
];
const COMPONENT_TEST_WAITS = [
  ...PAUSES,
  {
    selector:
      ':matches(AwaitExpression, ReturnStatement) > CallExpression[callee.object.name="Promise"][callee.property.name="resolve"][arguments.length=0]',
    message: 'One turn is enough by chance: wait with settled or until of sharedLoad/__tests__/waits.',
  },
  {
    selector:
      ':matches(CallExpression[callee.name=/^(it|test)$/], CallExpression[callee.callee.property.name="each"]) > Literal.arguments:last-child',
    message: 'Every test has the limit of jest.config.js: a shorter one fails on a busy machine.',
  },
  {
    selector: 'ImportDeclaration[source.value="@sa11y/jest"]',
    message: 'scripts/test/jest/setUp.cjs registers toBeAccessible, so that two runs of axe never meet.',
  },
];
const TOOL_TEST_WAITS = [
  ...PAUSES,
  {
    selector: ':matches(Literal[value=/axe\\.run\\(|axe-core/], TemplateElement[value.raw=/axe\\.run\\(/])',
    message: 'Check with accessibilityFaults of local-org/host/accessibility, so that two runs of axe never meet.',
  },
];

/** Unused arguments that start with an underscore are there for the position of the next. */
const UNUSED = ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }];

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'coverage/**',
      'build/**',
      'jest-mocks/**',
      '.local-org/**',
      'force-app/main/*/lwc/**/*.js',
      'local-org/host/fixture/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { ...globals.node, ...globals.jest } },
  },
  {
    files: COMPONENTS,
    // The component config sets its own parser, so the TypeScript one has to come after it.
    extends: [js.configs.recommended, ...lwcConfig, ...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
      globals: globals.browser,
    },
    rules: {
      // The type checker knows every name, also the ambient ones.
      'no-undef': 'off',
      // It reads the JavaScript compiled beside a source, which has no types; the type checker does its work.
      'import/named': 'off',
      'no-console': 'error',
      'no-restricted-imports': ['error', { patterns: [APEX, PLATFORM_SERVICES] }],
      'no-restricted-syntax': ['error', ...NAMESPACED],
      '@lwc/lwc/no-unknown-wire-adapters': ['error', { adapters: WIRE_ADAPTERS }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': UNUSED,
    },
  },
  {
    files: CONTAINERS,
    rules: { 'no-restricted-imports': ['error', { patterns: [APEX] }] },
  },
  {
    files: ['force-app/main/*/lwc/*Api/**/*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['force-app/main/shared/lwc/sharedNamespace/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: COMPONENT_TESTS,
    extends: [jest.configs['flat/recommended'], tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.jest, parserOptions: { project: null } },
    rules: {
      'no-restricted-imports': 'off',
      'no-restricted-syntax': ['error', ...COMPONENT_TEST_WAITS],
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }],
      '@lwc/lwc/no-async-operation': 'off',
      '@lwc/lwc/no-unexpected-wire-adapter-usages': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    files: TOOLS,
    extends: [js.configs.recommended, ...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.tools.json', tsconfigRootDir: import.meta.dirname },
      globals: globals.node,
    },
    rules: {
      'no-undef': 'off',
      // Apex values carry their own toString; the rule looks only at the union's base types.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': UNUSED,
      // node:test returns promises that its runner awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  {
    files: TOOL_TESTS,
    rules: { 'no-restricted-syntax': ['error', ...TOOL_TEST_WAITS] },
  },
  {
    // The one place of each kind in which tests wait; a page is timed from inside; the collector of garbage has to be given turns.
    files: [
      'force-app/main/shared/lwc/sharedLoad/__tests__/waits.ts',
      'demo/browser/answering.ts',
      'local-org/apex/test/memory.test.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
