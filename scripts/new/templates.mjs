// The files of a new element: small, working, in the house's shape.

/** StepCompass for step-compass. @param {string} tag */
export const className = (tag) => tag.replace(/(^|-)(\w)/g, (_all, _dash, letter) => letter.toUpperCase());

/** @param {{ tag: string, key: string, type: string }} about @returns {Record<string, string>} path → text */
export function files({ tag, key, type }) {
  const name = className(tag);
  const room = `src/elements/${tag}`;
  return {
    [`${room}/index.ts`]: `import { define } from '../../widget/define.js';
import { ${name} } from './${tag}.js';

define('${tag}', ${name});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${name};
  }
}

export { ${name} };
`,
    [`${room}/${tag}.data.ts`]: `import * as v from 'valibot';
import { about, optional, text } from '../../data/fields.js';

export const ${key}Schema = v.object({
  items: v.pipe(v.array(v.object({ title: text, text: optional(text) })), v.minLength(1)),
  ...about,
});
export type ${type} = v.InferOutput<typeof ${key}Schema>;
`,
    [`${room}/${tag}.part.ts`]: `import type { Part } from '../../widget/part.js';
import type { ${type} } from './${tag}.data.js';
import { shape } from './${tag}.shape.js';

export const part: Part<${type}> = {
  key: '${key}',
  shape,
  schema: () => import('./${tag}.data.js').then((m) => m.${key}Schema),
};
`,
    [`${room}/${tag}.words.ts`]: `import { speak } from '../../language/language.js';

/** What this element says. */
export const words = {
  untitled: '${name.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}',
};
export type Words = typeof words;

speak('en', '${tag}', words);
`,
    [`${room}/${tag}.styles.ts`]: `import { css } from 'lit';

export const styles = css\`
  [part='list'] {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
\`;
`,
    [`${room}/${tag}.ts`]: `import { html, nothing } from 'lit';
import type { Plate } from '../../widget/plate.js';
import { heading, paragraphs } from '../../widget/text.js';
import { TrustWidget } from '../../widget/widget.js';
import type { ${type} } from './${tag}.data.js';
import { part } from './${tag}.part.js';
import { styles } from './${tag}.styles.js';
import type { Words } from './${tag}.words.js';
import './${tag}.words.js';

/**
 * What the element shows, and of which data.
 * @summary What the element shows, in one line.
 * @tag ${tag}
 */
export class ${name} extends TrustWidget<${type}> {
  static override readonly part = part;
  static override styles = [...TrustWidget.styles, styles];

  protected override plate({ title, subtitle, note, example, items }: ${type}): Plate {
    const words = this.language.words<Words>('${tag}');
    return {
      heading: title ?? words.untitled,
      subtitle,
      described: subtitle,
      example,
      body: html\`<ol part="list" role="list">
        \${items.map((item) => html\`<li part="item">\${heading(this.innerLevel, item.title)}\${item.text ? paragraphs(item.text) : nothing}</li>\`)}
      </ol>\`,
      said: items.map((item) => [item.title, item.text].filter(Boolean).join(': ')),
      notes: note ? [note] : [],
    };
  }
}
`,
    [`stories/${tag}.stories.ts`]: `import { html } from 'lit';
import '../src/elements/${tag}/index.js';

interface Args {
  data: unknown;
  heading?: string;
}

const data = { title: 'A title', items: [{ title: 'First', text: 'What it is.' }, { title: 'Second' }] };

export default {
  title: 'Elements/${tag}',
  component: '${tag}',
  render: ({ data, heading }: Args) => html\`<${tag} .data=\${data} .heading=\${heading ?? null}><p>What is seen without JavaScript.</p></${tag}>\`,
};

export const Ready = { args: { data } };
export const OneItem = { args: { data: { items: [{ title: 'Alone' }] } } };
export const Empty = { args: { data: null }, parameters: { state: 'empty' } };
export const WrongData = { args: { data: '{ "items": 1 }' }, parameters: { state: 'error', expectsProblems: true } };
`,
    [`test/elements/${tag}.test.ts`]: `import '../../src/elements/${tag}/index.js';
import { axTree, expect, fixture, html, settled, statesOf } from '../kit.js';

describe('${tag}', () => {
  it('says every item', async () => {
    const data = { title: 'A title', items: [{ title: 'First', text: 'What it is.' }, { title: 'Second' }] };
    const element = await fixture<HTMLElementTagNameMap['${tag}']>(html\`<${tag} .data=\${data}></${tag}>\`);
    await settled(element);
    expect(statesOf(element)).to.deep.equal(['ready']);
    const tree = await axTree(element);
    for (const words of ['A title', 'First', 'What it is.', 'Second']) expect(tree).to.include(words);
    expect(element.describe()).to.equal('A title. First: What it is. Second.');
  });
});
`,
  };
}
