/** What a production bundle keeps of the package: `sideEffects` of package.json, proved with two bundlers. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const consumer = join(root, 'node_modules/.cache/consumer', String(process.pid));
const tags = readdirSync(join(root, 'src/elements')).filter((tag) => existsSync(join(root, 'src/elements', tag, 'index.ts')));
const className = (tag: string): string => tag.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());

/** Files of dist/ of which something is left, as paths below dist/. */
type Kept = (entry: string) => Promise<string[]>;

const ours = (file: string): string[] => {
  const path = relative(join(root, 'dist'), file).replaceAll('\\', '/');
  return path.startsWith('..') ? [] : [path];
};

const bundlers: Record<string, Kept> = {
  async esbuild(entry) {
    const { metafile } = await esbuild({
      entryPoints: [entry],
      bundle: true,
      splitting: true, // as in production: without it a module that is also loaded later is wrapped, and kept
      format: 'esm',
      minify: true,
      write: false,
      metafile: true,
      absWorkingDir: root,
      outdir: 'none',
      logLevel: 'error',
    });
    // Chunks of modules that fell away are written too, but nothing asks for them.
    const first =
      Object.entries(metafile.outputs).find(([, output]) => output.entryPoint !== undefined && entry.endsWith(output.entryPoint))?.[0] ??
      '';
    const reached = new Set([first]);
    for (const file of reached) for (const { path } of metafile.outputs[file]?.imports ?? []) reached.add(path);
    const inputs = [...reached].flatMap((file) => Object.entries(metafile.outputs[file]?.inputs ?? {}));
    return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).flatMap(([file]) => ours(join(root, file)));
  },
  async vite(entry) {
    const result = await vite({
      configFile: false,
      root: consumer,
      logLevel: 'error',
      build: { write: false, rolldownOptions: { input: entry } },
    });
    const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
    const modules = outputs.flatMap((output) => (output.type === 'chunk' ? Object.entries(output.modules) : []));
    return modules.filter(([, { renderedLength }]) => renderedLength > 0).flatMap(([file]) => ours(file));
  },
};

/** A project that has us installed and holds one module of this `code`. */
function project(name: string, code: string): string {
  const entry = join(consumer, `${name}.js`);
  writeFileSync(entry, code);
  return entry;
}

describe('what a production bundle keeps', () => {
  before(() => {
    const link = join(consumer, 'node_modules/academy-trust-widgets');
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(root, link, 'junction');
  });
  after(() => {
    rmSync(consumer, { recursive: true, force: true });
  });

  for (const [bundler, kept] of Object.entries(bundlers)) {
    const tag = tags.find((one) => one === 'step-compass') ?? tags[0] ?? '';

    it(`${bundler}: a pure function alone, of /classes`, async () => {
      assert.match(readFileSync(join(root, 'dist/classes.d.ts'), 'utf8'), /\bwilson\b/);
      const files = await kept(
        project(`${bundler}-function`, `import { wilson } from 'academy-trust-widgets/classes'; console.log(wilson(225, 287));`),
      );
      assert.deepEqual(
        files.filter((file) => !file.startsWith('statistics/')),
        [],
      );
      assert.ok(files.includes('statistics/wilson.js'));
    });

    it(`${bundler}: one class alone, of /classes, undefined`, async () => {
      const files = await kept(
        project(`${bundler}-class`, `import { ${className(tag)} } from 'academy-trust-widgets/classes'; console.log(${className(tag)});`),
      );
      const elements = files.filter((file) => file.startsWith('elements/'));
      assert.ok(elements.includes(`elements/${tag}/${tag}.js`));
      assert.deepEqual(
        elements.filter((file) => !file.startsWith(`elements/${tag}/`) || file.endsWith('/index.js')),
        [],
      );
    });

    it(`${bundler}: one element defined by its own import`, async () => {
      const files = await kept(project(`${bundler}-tag`, `import 'academy-trust-widgets/${tag}';`));
      assert.deepEqual(
        files.filter((file) => file.endsWith('/index.js')),
        [`elements/${tag}/index.js`],
      );
    });

    it(`${bundler}: every element, of the package itself`, async () => {
      const files = await kept(project(`${bundler}-all`, `import 'academy-trust-widgets';`));
      assert.deepEqual(
        files.filter((file) => /^elements\/[^/]+\/index\.js$/.test(file)).sort(),
        tags.map((one) => `elements/${one}/index.js`).sort(),
      );
    });
  }
});
