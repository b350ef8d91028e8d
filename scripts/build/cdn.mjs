// dist/cdn/: everything inside, for <script type="module">. What tags share stands in chunks/ under names with a content hash.
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { defines, existing, tags } from './entries.mjs';
import { literals } from './literals.mjs';

/** @param {string} root */
export async function cdn(root) {
  const elements = Object.fromEntries(tags(root).map((tag) => [tag, join(root, 'src/elements', tag, 'index.ts')]));
  const loader = existing(root, ['embed/loader'])['embed/loader'];
  const bundle = await rolldown({
    cwd: root,
    input: { ...elements, ...(loader ? { loader } : {}), all: join(root, 'src/index.ts') },
    platform: 'browser',
    tsconfig: join(root, 'tsconfig.json'),
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    transform: { target: 'es2022', define: { ...defines(root), 'process.env.NODE_ENV': '"production"' } },
    preserveEntrySignatures: 'allow-extension',
    plugins: [literals()],
  });
  await bundle.write({
    dir: join(root, 'dist/cdn'),
    format: 'es',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await bundle.close();
}
