// Shortens the html``, svg`` and css`` literals of the self-contained files.
import { transformSync } from 'esbuild';
import plugin from 'rollup-plugin-minify-template-literals';

const hole = '@TEMPLATE_EXPRESSION();'; // what the plugin puts where an expression stands

/**
 * The plugin's own clean-css leaves a sheet with nesting, light-dark() or relative colours as it is, with only a warning:
 * esbuild knows today's CSS and passes on what it doesn't know.
 * @param {string} css
 */
export function minifyCss(css) {
  let holes = 0;
  const source = css.replaceAll(hole, () => `te${String(holes++)}x`);
  const short = transformSync(source, { loader: 'css', minify: true, logLevel: 'silent' }).code.trim();
  const kept = [...short.matchAll(/te(\d+)x/g)].map((match) => Number(match[1]));
  if (kept.length !== holes || kept.some((hole, index) => hole !== index))
    throw new Error(`an expression would be lost in this css literal:\n${css}`);
  return short.replace(/te\d+x/g, hole);
}

/**
 * A space at a template's edge keeps two words apart (`html` · ${source}``): such a template stays as it is.
 * A line break there is only how the source is laid out.
 * @param {{ tag?: string, parts: Array<{ text: string }> }} template
 */
export function mayShorten({ tag = '', parts }) {
  const first = parts[0]?.text ?? '';
  const last = parts.at(-1)?.text ?? '';
  return /^(html|svg)$/.test(tag) && !/^[^\S\n]+(?!\s)|^[^\S\n]+$/.test(first) && !/(?<!\s)[^\S\n]+$/.test(last);
}

/** @returns {import('rolldown').Plugin} */
export function literals() {
  const minify = plugin({
    filter: (id) => id.endsWith('.ts'),
    failOnError: true, // a literal left long is a fault of the build, not a remark
    options: {
      shouldMinify: mayShorten,
      // Without its slash an SVG <path /> would swallow what follows it.
      minifyOptions: { keepClosingSlash: true, minifyCSS: minifyCss },
    },
  });
  return /** @type {import('rolldown').Plugin} */ ({ ...minify, name: 'literals' });
}
