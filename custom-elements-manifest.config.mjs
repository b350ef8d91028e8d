import { published } from './scripts/manifest/published.mjs';

export default {
  globs: ['src/elements/**/*.ts', 'src/widget/**/*.ts', 'src/classes.ts'],
  litelement: true,
  plugins: [published()],
};
