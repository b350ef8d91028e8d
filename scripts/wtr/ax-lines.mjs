// Chromium's accessibility tree as lines a person can read: depth, role, name, states.

/** @typedef {import('puppeteer-core').Protocol.Accessibility.AXNode} AXNode */

const skipped = new Set(['InlineTextBox', 'LineBreak', 'none', 'generic', 'RootWebArea']);
/** States worth a word; focusability and the like would only make golden files noisy. */
const shown = [
  'level',
  'expanded',
  'pressed',
  'checked',
  'selected',
  'disabled',
  'current',
  'modal',
  'live',
  'roledescription',
  'invalid',
  'hasPopup',
];
const silent = new Set(['false', '', 'none', 'undefined']);
/** `expanded=false` and `pressed=false` say that a control can be: those stay. */
const always = new Set(['expanded', 'pressed', 'checked', 'level']);

/** @param {AXNode} node */
function states(node) {
  const properties = new Map((node.properties ?? []).map((property) => [String(property.name), String(property.value.value)]));
  const words = shown.flatMap((name) => {
    const value = properties.get(name);
    return value === undefined || (silent.has(value) && !always.has(name)) || (name === 'live' && value === 'off')
      ? []
      : [`${name}=${value}`];
  });
  if (node.value?.value !== undefined && node.value.value !== '') words.push(`value=${node.value.value}`);
  if (node.description?.value) words.push(`description=${JSON.stringify(node.description.value)}`);
  return words.length ? ` [${words.join(' ')}]` : '';
}

/**
 * @param {AXNode[]} nodes the whole tree
 * @param {number} backendId the DOM node at whose subtree to start
 * @returns {string[]}
 */
export function axLines(nodes, backendId) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @type {string[]} */
  const lines = [];
  /** @param {AXNode} node @param {number} depth @param {string} parentName */
  const walk = (node, depth, parentName) => {
    const role = String(node.role?.value ?? '');
    if (role === 'InlineTextBox') return;
    const name = String(node.name?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    let next = depth;
    const bareText = role === 'StaticText';
    // A heading's or a button's own text is its name already.
    const repeated = bareText && (name === parentName || name === '');
    const silentGroup = skipped.has(role) && !name;
    if (!node.ignored && !repeated && !silentGroup && role !== 'RootWebArea' && role !== 'LineBreak') {
      lines.push(`${'  '.repeat(depth)}${bareText ? 'text' : role}${name ? ` ${JSON.stringify(name)}` : ''}${states(node)}`);
      next = depth + 1;
    }
    const passedOn = node.ignored || silentGroup ? parentName : name;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, next, passedOn);
    }
  };
  const start = nodes.find((node) => node.backendDOMNodeId === backendId);
  if (start) walk(start, 0, '');
  return lines;
}
