/** Every story is a test: drawn as Storybook draws it, then held to what each element promises. */
import { render } from 'lit';
import stories from 'virtual:stories';
import '../stories/never.js';
import { axeProblems, deepAll, expect, frames, setViewport, settled, type State, statesOf, watchConsole } from './kit.js';

type Args = Record<string, unknown>;

interface Parameters {
  /** The state in which the story's element is; `ready` unless it says otherwise. */
  state?: State;
  /** The story is about bad data: `console.error` is what it should bring. */
  expectsProblems?: boolean;
}

interface Story {
  args?: Args;
  parameters?: Parameters;
  render?: (args: Args) => unknown;
  component?: string;
  title?: string;
}

for (const [file, load] of Object.entries(stories)) {
  const { default: about, ...named } = (await load()) as Record<string, Story>;
  const meta = about ?? {};

  describe(meta.title ?? file, () => {
    const host = document.createElement('div');
    before(() => document.body.append(host));
    afterEach(() => {
      render(null, host);
    });
    after(() => {
      host.remove();
    });

    for (const [name, story] of Object.entries(named)) {
      const parameters: Parameters = { ...meta.parameters, ...story.parameters };
      const state = parameters.state ?? 'ready';

      it(name, async () => {
        const spoken = watchConsole();
        const draw = story.render ?? meta.render;
        if (!draw) throw new Error(`${file}: ${name} has nothing to draw it: give the story or its file a render function`);
        render(draw({ ...meta.args, ...story.args }), host);
        // A story of the loading state has a source that never answers, for which updateComplete would wait.
        await (state === 'loading' ? frames() : settled(host));

        const elements = deepAll(host, meta.component ?? ':defined').filter((element) => element.localName.includes('-'));
        expect(elements, `${name} draws no ${meta.component ?? 'element of ours'}`).not.to.be.empty;
        for (const element of elements) expect(statesOf(element), `states of ${element.localName}`).to.deep.equal([state]);

        expect(await axeProblems(host)).to.deep.equal([]);
        if (parameters.expectsProblems) expect(spoken.errors, 'console.error').not.to.be.empty;
        else expect(spoken.errors, 'console.error').to.deep.equal([]);

        await setViewport(320);
        expect(document.documentElement.scrollWidth, 'width at 320 px').to.be.at.most(320);
      });
    }
  });
}
