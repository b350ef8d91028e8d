import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirection } from './scripts/eslint/import-direction.mjs';

const template = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

export default defineConfig(
  { ignores: ['dist/', 'demo-static/', 'storybook-static/', 'coverage/', 'screenshots/', 'node_modules/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }, globals: { ...globals.browser } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `array[index]!` after a check of the length says more than a second check that nothing can reach.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // An empty string or 0 is often as good as none: `||` says so.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      // `words<Words>(part)` says what is asked for, though only its answer has the type.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // What a Part holds are plain functions, written as methods.
      '@typescript-eslint/unbound-method': 'off',
      // A listener of a template may be async.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, properties: false } }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit-a11y/no-redundant-role': 'off', // Safari takes list semantics from a list without bullets: role="list" gives them back
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'off', // `lang`, `dir` and `title` of the page author are what we mirror
      'lit/no-template-bind': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'wc/guard-super-call': 'off', // our base class always has what it calls
      'wc/file-name-matches-element': ['error', { transform: 'kebab' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { 'import-direction': importDirection } } },
    rules: {
      'house/import-direction': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: ['style-map', 'unsafe-html', 'unsafe-svg', 'unsafe-mathml'].map((name) => ({
            name: `lit/directives/${name}.js`,
            message: 'It breaks under a strict CSP or lets markup in: use SVG attributes, classes or .style.',
          })),
          patterns: [
            {
              group: ['d3'],
              importNamePattern: '^(select|selectAll|selection|transition|axis|zoom|drag|brush)',
              message: 'Lit owns the DOM, D3 does the maths.',
            },
            { group: ['d3-*'], message: "Import from 'd3'." },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='d3'] > ImportNamespaceSpecifier",
          message: 'Named imports only: `* as d3` is all of d3.',
        },
        { selector: `${template}[value.raw=/\\sstyle=/]`, message: 'A style attribute breaks under a strict CSP.' },
        { selector: `${template}[value.raw=/<style/]`, message: 'A <style> in a template breaks under a strict CSP.' },
        { selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]', message: 'Nothing in data is read as HTML.' },
        { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: 'Nothing in data is read as HTML.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'AccessorProperty', message: 'Vite ships standard decorators unlowered: no accessor.' },
      ],
    },
  },
  {
    // Where a developer is told, and where a terminal is written to.
    files: ['src/widget/report.ts', 'src/widget/define.ts', 'src/cli/**/*.ts', 'demo/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai's `to.be.empty`
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['it', 'describe', 'test', 'suite'] }] },
      ],
    },
  },
  {
    // semantic-dom-diff types chai's `equal` as a promise: only the kit's own helpers are held to `await` here.
    files: ['test/**/*.ts'],
    ignores: ['test/node/**', 'test/kit.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'ExpressionStatement > CallExpression[callee.name=/^(press|emulate|emulateVision|golden|setViewport|settled|frames|aTimeout)$/]',
          message: 'It answers a promise: await it.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.recommended],
    languageOptions: { globals: { ...globals.node } },
  },
);
