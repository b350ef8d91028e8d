// dist/cdn/: everything inside, for <script type="module">. What tags share stands in chunks/ under names with a content hash.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { minify } from 'terser';
import { defines, existing, tags } from './entries.mjs';
import { licences } from './licences.mjs';
import { literals } from './literals.mjs';

/** Writes every element, all of them in one, and the loader. @param {string} root @param {string} out */
export async function cdn(root, out) {
  const loader = existing(root, ['embed/loader'])['embed/loader'];
  const bundle = await open(root, { ...elements(root, tags(root)), ...(loader ? { loader } : {}), all: join(root, 'src/index.ts') });
  const made = await bundle.write({ ...output, dir: join(out, 'cdn'), minify: true, comments: false });
  await bundle.close();
  const modules = made.output.flatMap((one) => (one.type === 'chunk' ? Object.keys(one.modules) : []));
  writeFileSync(join(out, 'cdn/LICENSES.txt'), licences(modules));
}

/** One element as it would be alone, in memory and readable: to weigh it. @param {string} root @param {string} tag */
export async function alone(root, tag) {
  const bundle = await open(root, elements(root, [tag]));
  const made = await bundle.generate({ ...output, minify: false });
  await bundle.close();
  return made.output;
}

/**
 * What every element loads stands in one file, and what results share in another: left alone the bundler makes a file of each overlap,
 * and small files compress badly.
 */
const groups = [
  {
    name: 'base',
    test: /node_modules.(?:lit|lit-html|lit-element|@lit.reactive-element|@lit.context.lib.create-context)\b|src.(?:widget.(?:widget|source|part|plate|reading|text|frame[\w.]*|define)|data.(?:check|plain|shape|json|trust-document|own)|language.(?:language|english)|theme.tokens)\.ts$/,
    priority: 2,
  },
  { name: 'reader', test: /src.widget.reader\.ts$/, priority: 3 },
  { name: 'format', test: /src.language.format\.ts$/, priority: 3 },
  {
    name: 'results',
    test: /src.(?:widget.figured[\w.]*|outcomes.(?:figure|choose|claimed|sound|axis|part|usual|outcomes\.(?:shape|words))|statistics.(?:counts|verdict|wilson|interval)|data.privacy)\.ts$/,
    priority: 1,
  },
  // Loaded later, and by "all" at once: left alone it would stand in all.js.
  {
    name: 'rare',
    test: /src.(?:outcomes.(?:rare\.words|figure\.rare)|statistics.(?:exact-binomial|pupil-gap)|data.code\.words)\.ts$/,
    priority: 1,
  },
  {
    name: 'outcome-comparison',
    test: /src.elements.outcome-comparison.(?:index|outcome-comparison)(?:\.(?:chart|layout|notes|row|styles))?\.ts$/,
    priority: 1,
  },
];

/** @type {import('rolldown').OutputOptions} */
const output = { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', codeSplitting: { groups } };

/** @param {string} root @param {string[]} names */
const elements = (root, names) => Object.fromEntries(names.map((tag) => [tag, join(root, 'src/elements', tag, 'index.ts')]));

/** @param {string} root @param {Record<string, string>} input */
const open = (root, input) =>
  rolldown({
    cwd: root,
    input,
    platform: 'browser',
    tsconfig: join(root, 'tsconfig.json'),
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    transform: { target: 'es2022', define: { ...defines(root), 'process.env.NODE_ENV': '"production"' } },
    preserveEntrySignatures: 'allow-extension',
    checks: { pluginTimings: false }, // shortening takes its time, and that is known
    plugins: [literals(), smallest()],
  });

/** Terser after the bundler's own minifier: 1 to 2 per cent smaller, gzipped. @returns {import('rolldown').Plugin} */
function smallest() {
  return {
    name: 'smallest',
    async generateBundle({ minify: wanted }, bundle) {
      if (!wanted) return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await minify(chunk.code, {
          module: true,
          ecma: 2020,
          compress: { passes: 3, pure_getters: true },
          format: { comments: false },
        });
        if (code) chunk.code = code;
      }
    },
  };
}
