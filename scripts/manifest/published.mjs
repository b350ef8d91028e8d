// The manifest as an installed package needs it: paths of dist/, tags found by their folder, nothing private.
import { basename, dirname } from 'node:path';

/** @typedef {{ name: string, kind?: string, privacy?: string, static?: boolean, type?: { text: string }, inheritedFrom?: { module?: string } }} Member */
/** @typedef {{ kind: string, name: string, tagName?: string, customElement?: boolean, superclass?: { module?: string }, members?: Member[], attributes?: Member[], events?: Member[] }} Declaration */
/** @typedef {{ path: string, declarations?: Declaration[], exports?: Array<{ kind: string, name: string, declaration: { name: string, module?: string } }> }} Module */

/** StepCompass for step-compass. @param {string} tag */
const className = (tag) => tag.replace(/(^|-)(\w)/g, (_all, _dash, letter) => letter.toUpperCase());

/** What Lit itself calls, which a page never does. */
const lifecycle = new Set([
  'render',
  'connectedCallback',
  'disconnectedCallback',
  'willUpdate',
  'update',
  'updated',
  'firstUpdated',
  'styles',
  'createRenderRoot',
  'attributeChangedCallback',
  'getUpdateComplete',
  'scheduleUpdate',
  'shouldUpdate',
  'performUpdate',
  'shadowRootOptions',
]);

/** @param {Member} member */
const open = (member) => !member.privacy?.match(/private|protected/) && !member.name.startsWith('#') && !lifecycle.has(member.name);

/** @param {string | undefined} path */
const built = (path) => path?.replace(/^\/?src\/(.*)\.(?:ts|js)$/, 'dist/$1.js');

/** An element, or the class they share. @param {Declaration} declaration */
const isElement = (declaration) =>
  declaration.kind === 'class' && (declaration.customElement === true || declaration.name.endsWith('Widget'));

/** @returns {import('@custom-elements-manifest/analyzer').Plugin} */
export function published() {
  return {
    name: 'published',
    // Our define() is guarded, so the analyzer sees no customElements.define: the folder says the tag.
    moduleLinkPhase({ moduleDoc }) {
      const { path, declarations = [] } = /** @type {Module} */ (moduleDoc);
      const tag = basename(dirname(path));
      if (basename(path) !== `${tag}.ts`) return;
      for (const declaration of declarations) {
        if (declaration.kind === 'class' && declaration.name === className(tag))
          Object.assign(declaration, { tagName: tag, customElement: true });
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      const manifest = /** @type {{ modules: Module[] }} */ (/** @type {unknown} */ (customElementsManifest));
      for (const module of manifest.modules) {
        const tag = basename(dirname(module.path));
        if (module.path === `src/elements/${tag}/index.ts`) {
          module.exports = [
            {
              kind: 'custom-element-definition',
              name: tag,
              declaration: { name: className(tag), module: `src/elements/${tag}/${tag}.ts` },
            },
          ];
        }
        for (const declaration of module.declarations ?? []) tidy(declaration);
        for (const exported of module.exports ?? [])
          if (exported.declaration.module) exported.declaration.module = built(exported.declaration.module);
        module.path = built(module.path) ?? module.path;
      }
      for (const module of manifest.modules) module.declarations = module.declarations?.filter(isElement);
      manifest.modules = manifest.modules.filter(
        (module) => module.declarations?.length || /^dist\/elements\/[^/]+\/index\.js$/.test(module.path),
      );
    },
  };
}

/** @param {Declaration} declaration */
function tidy(declaration) {
  declaration.members = declaration.members?.filter(open);
  if (declaration.superclass?.module) declaration.superclass.module = built(declaration.superclass.module);
  for (const part of [declaration.members, declaration.attributes, declaration.events]) {
    for (const { inheritedFrom } of part ?? []) if (inheritedFrom?.module) inheritedFrom.module = built(inheritedFrom.module);
  }
}
