// `import stories from 'virtual:stories'`: every stories/*.stories.ts there is, so that a new file is tested by being there.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const path = '/__stories.js';

/** @param {{ root: string }} options @returns {import('@web/test-runner').TestRunnerPlugin} */
export function stories({ root }) {
  return {
    name: 'stories',
    resolveImport({ source }) {
      if (source === 'virtual:stories') return path;
    },
    serve(context) {
      if (context.path !== path) return;
      const folder = join(root, 'stories');
      const files = existsSync(folder)
        ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.stories.ts'))
        : [];
      const lines = files.sort().map((file) => `  ${JSON.stringify(file)}: () => import(${JSON.stringify(`/stories/${file}`)}),`);
      return { body: `export default {\n${lines.join('\n')}\n};\n`, type: 'js' };
    },
  };
}
