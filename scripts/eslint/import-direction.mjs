// Who may import whom in src/: data flows one way, and no element knows another.
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** A room's name and the rooms it may look into, beside itself. Who is not named here (index, classes, cli, server, embed) stands on top. */
/** @type {Record<string, string[]>} */
const allowed = {
  data: [],
  theme: [],
  language: [],
  statistics: ['data', 'language'],
  outcomes: ['statistics', 'data', 'language'],
  widget: ['data', 'theme', 'language'],
  elements: ['widget', 'outcomes', 'statistics', 'data', 'theme', 'language'],
  official: ['outcomes', 'statistics', 'data'],
  document: ['outcomes', 'statistics', 'data', 'language'],
};
/** What document/ joins: each element's schema and rules, never its class. */
const partOfDocument = /^elements\/[^/]+\/[^/]+\.(data|part|rules)$/;

/** @param {string} path a path below src/ */
const room = (path) => path.split('/')[0] ?? '';

/**
 * Why `from` may not import `to`, both paths below src/ without extension, or undefined where it may.
 * @param {string} from @param {string} to
 */
export function objection(from, to) {
  const here = room(from);
  const there = room(to);
  if (here === 'document' && partOfDocument.test(to)) return undefined;
  if (here === 'elements' && there === 'elements') {
    return from.split('/')[1] === to.split('/')[1]
      ? undefined
      : 'no element imports another: what two need moves to widget/ or a module of its own';
  }
  const rooms = allowed[here];
  if (!rooms || here === there || rooms.includes(there)) return undefined;
  return `${here}/ may import from ${rooms.length ? rooms.map((one) => `${one}/`).join(', ') : 'no other room'}, not from ${there}/`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const importDirection = {
  meta: { type: 'problem', schema: [], messages: { direction: '{{why}}.' } },
  create(context) {
    const from = relative(src, context.filename).replaceAll('\\', '/');
    if (from.startsWith('..')) return {};
    /** @param {import('estree').Node & { source?: unknown }} node */
    const look = (node) => {
      const source = /** @type {{ value?: unknown } | null | undefined} */ (node.source);
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const to = relative(src, join(dirname(context.filename), source.value))
        .replaceAll('\\', '/')
        .replace(/\.(js|ts)$/, '');
      // A type leaves nothing behind; Part is what a room of data says of itself.
      if (to === 'widget/part' && /** @type {{ importKind?: string }} */ (node).importKind === 'type') return;
      const why = objection(from.replace(/\.ts$/, ''), to);
      if (why) context.report({ node, messageId: 'direction', data: { why } });
    };
    return { ImportDeclaration: look, ExportNamedDeclaration: look, ExportAllDeclaration: look, ImportExpression: look };
  },
};
