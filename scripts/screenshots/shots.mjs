// Which pictures of the demo there are.

/**
 * @typedef {object} Shot
 * @property {string} name the file, without .png
 * @property {string} page the demo page
 * @property {number} width in CSS px
 * @property {number} height of the window
 * @property {number} scale device pixels a CSS px
 * @property {boolean} whole the page from top to bottom
 * @property {string} [element] only this one
 * @property {'screen' | 'print'} media
 * @property {Array<{ name: string, value: string }>} features
 */

const light = { name: 'prefers-color-scheme', value: 'light' };
const dark = { name: 'prefers-color-scheme', value: 'dark' };
const forced = { name: 'forced-colors', value: 'active' };
const still = { name: 'prefers-reduced-motion', value: 'reduce' };

/** @type {Array<[string, 'screen' | 'print', Array<{ name: string, value: string }>]>} */
const looks = [
  ['light', 'screen', [light]],
  ['dark', 'screen', [dark]],
  ['forced', 'screen', [forced, light]],
  ['forced-dark', 'screen', [forced, dark]],
  ['print', 'print', [light]],
];
const widths = [320, 640, 1024];

/** @param {string[]} pages @returns {Shot[]} */
const every = (pages) =>
  pages.flatMap((page) =>
    looks.flatMap(([look, media, features]) =>
      widths
        .filter((width) => media === 'screen' || width === 640) // paper has one width
        .map((width) => ({
          name: `${page}-${String(width)}-${look}`,
          page,
          width,
          height: 900,
          scale: 1,
          whole: true,
          media,
          features: [...features, still],
        })),
    ),
  );

/** @param {string[]} pages @returns {Shot[]} */
const readme = (pages) => {
  const shot = { height: 760, width: 1024, scale: 1, whole: false, media: /** @type {const} */ ('screen') };
  return [
    ...pages.filter((page) => page !== 'gallery').map((page) => ({ ...shot, name: page, page, features: [light, still] })),
    ...pages.filter((page) => page === 'trust').map((page) => ({ ...shot, name: 'trust-dark', page, features: [dark, still] })),
    ...pages
      .filter((page) => page === 'academy')
      .map((page) => ({ ...shot, width: 360, name: 'academy-phone', page, features: [light, still] })),
  ];
};

/** @param {string[]} pages @param {boolean} forReadme */
export const shots = (pages, forReadme) => (forReadme ? readme(pages) : every(pages));
