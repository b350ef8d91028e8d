// The demo: `npm start` serves demo/ straight from the sources, `npm run build:demo` writes it to demo-static/.
// What is published is built by scripts/build.mjs.
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const pages = existsSync(at('demo')) ? readdirSync(at('demo')).filter((file) => file.endsWith('.html')) : [];

/** Sends / to the demo and prints its address, which is the one to open. */
function front(): Plugin {
  return {
    name: 'demo-front',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url === '/') response.writeHead(302, { location: '/demo/' }).end();
        else next();
      });
      server.printUrls = () => {
        const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0] ?? '';
        server.config.logger.info(`\n  The demo: ${address}demo/\n`);
      };
    },
  };
}

/** What pages fetch while they run is beyond the bundler: it goes along as it is. */
function data(): Plugin {
  return {
    name: 'demo-data',
    apply: 'build',
    closeBundle() {
      if (existsSync(at('demo/data'))) cpSync(at('demo/data'), at('demo-static/demo/data'), { recursive: true });
      writeFileSync(
        at('demo-static/index.html'),
        '<!doctype html><meta charset="utf-8"><title>Demo</title><meta http-equiv="refresh" content="0; url=demo/">\n',
      );
    },
  };
}

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [front(), data()],
  // Only what the demo imports: not the HTML that builds and reports leave about.
  optimizeDeps: { entries: ['demo/*.html'] },
  server: { host: '127.0.0.1', open: false },
  build: {
    outDir: 'demo-static',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { input: pages.map((page) => at(`demo/${page}`)) },
  },
});
