/** Data → a checked copy: what is refused, and in which words. */
import fc from 'fast-check';
import { nearest } from '../../src/data/explain.js';
import { plain } from '../../src/data/plain.js';
import type { Problem } from '../../src/data/problem.js';
import { step } from '../fixtures/outcomes.js';
import { given } from '../fixtures/read.js';
import { expect, golden, watchConsole } from '../kit.js';

const messages = async (data: unknown) => (await given(data)).problems.map((p) => p.message);
const lines = (problems: readonly Problem[]): string =>
  problems.map((p) => `    ${p.kind ?? p.severity ?? 'error'} at ${p.path || '(all)'}: ${p.message}`).join('\n') || '    nothing';
const measure = { name: 'M' };
const row = (more: object) => ({ measure, results: [{ period: '2018', ...more }] });

/** Nested `depth` levels deep. */
const nested = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => ({ inner }), 1);

describe('plain()', () => {
  beforeEach(() => void watchConsole());

  it('copies deeply, leaves out what is null, and shares nothing with what it was given', () => {
    const given = { a: { b: [1, null, { c: null, d: 'x' }] }, e: undefined };
    const value = plain(given);
    expect(value).to.deep.equal({ a: { b: [1, null, { d: 'x' }] } });
    given.a.b[0] = 2;
    expect((value as typeof given).a.b[0]).to.equal(1);
  });

  it('takes 64 levels and no more', async () => {
    expect(plain(nested(64))).to.deep.equal(nested(64));
    expect(await messages(nested(66))).to.deep.equal(['The data nests deeper than 64 levels, or holds itself: flatten it.']);
  });

  it('refuses what holds itself, once, and soon', async () => {
    const ring: Record<string, unknown> = {};
    Object.assign(ring, { a: ring, b: ring, c: [ring, ring] });
    const start = performance.now();
    expect(await messages(ring)).to.have.length(1);
    expect(performance.now() - start).to.be.below(3000);
  });

  for (const key of ['__proto__', 'constructor', 'prototype'])
    it(`refuses the key ${key}, at any depth`, async () => {
      const { problems, value } = await given(JSON.parse(`{"a":[{"${key}":{"polluted":1}}]}`));
      expect(value).to.equal(undefined);
      expect(problems.map((p) => p.path)).to.deep.equal([`a[0].${key}`]);
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    });

  it('names what is no data: functions, symbols, big integers', async () => {
    expect(await messages({ f: () => 1, list: [Symbol('s')], n: 1n })).to.deep.equal([
      'f is a function: only text, numbers, true, false, lists and objects are read.',
      'list[0] is a symbol: only text, numbers, true, false, lists and objects are read.',
      'n is a bigint: only text, numbers, true, false, lists and objects are read.',
    ]);
    expect(await messages(() => 1)).to.deep.equal(['The data is a function: only text, numbers, true, false, lists and objects are read.']);
  });

  it('says so where reading throws, whatever is thrown', async () => {
    for (const thrown of [new Error('not now'), 'text', null, undefined, Object.create(null) as unknown, Symbol('s')]) {
      const trap = {
        get results(): unknown {
          throw thrown;
        },
      };
      expect((await messages(trap))[0]).to.match(/^The data cannot be read/);
    }
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect((await messages(revoked.proxy))[0]).to.match(/^The data cannot be read/);
    // Also where the document's own keys are looked at.
    const document = {
      version: 1,
      get outcomes(): unknown {
        throw new Error('later');
      },
    };
    expect((await messages(document))[0]).to.match(/^The data cannot be read/);
  });

  it('reads through a framework’s proxies, class instances and dates', () => {
    // As Vue's: dates and the like are handed out as they are.
    const reactive = (target: object): object =>
      new Proxy(target, {
        get(of, key): unknown {
          const part: unknown = Reflect.get(of, key);
          return typeof part === 'object' && part !== null && !(part instanceof Date) ? reactive(part) : part;
        },
      });
    class Row {
      period = '2018';
      day = new Date(Date.UTC(2018, 6, 1));
    }
    const value = plain(reactive({ results: [new Row()] }));
    expect(value).to.deep.equal({ results: [{ period: '2018', day: '2018-07-01' }] });
    expect(() => structuredClone(value)).not.to.throw();
  });

  it('refuses a list of a hundred million without walking it', async () => {
    const start = performance.now();
    expect(await messages({ results: new Array(100_000_000) })).to.have.length(1);
    expect(performance.now() - start).to.be.below(500);
  });

  it('never throws, and gives back JSON as it is', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withObjectString: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
        (value) => {
          expect(() => plain(value)).not.to.throw();
        },
      ),
    );
    const withoutNull = (_: string, part: unknown): unknown =>
      part && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).filter(([, one]) => one !== null))
        : part;
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'small' }), (value) => {
        fc.pre(!/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)));
        expect(plain(value)).to.deep.equal(JSON.parse(JSON.stringify(value), withoutNull));
      }),
    );
  });
});

describe('checking', () => {
  beforeEach(() => void watchConsole());

  it('lets good data through without a word, and the copy is not what was given', async () => {
    const { value, problems } = await given(step);
    expect(problems).to.deep.equal([]);
    expect(value).to.deep.equal(step);
    expect(value).not.to.equal(step);
  });

  it('says what is wrong, where, what was expected and what to do', async () => {
    const cases: Record<string, unknown> = {
      'a list': [],
      'a text': 'results',
      nothing: undefined,
      null: null,
      'an empty object': {},
      'no results': { measure, results: [] },
      'a text for a list': { measure, results: 'none' },
      'a number for a name': { measure: { name: 3 }, results: [] },
      'a blank name': { measure: { name: '  ' }, results: [] },
      'an unknown unit': { measure: { name: 'M', unit: 'points' }, results: [] },
      'a percent as text': row({ percent: 'lots' }),
      'more than all': row({ percent: 140, of: 300 }),
      'less than none': row({ percent: -3 }),
      'half a pupil': row({ met: 3.5, of: 20 }),
      'a range upside down': row({ percent: { low: 84, high: 80 }, of: 120 }),
      'more met than there are': row({ met: 30, of: 20 }),
      'met without of': row({ met: 30 }),
      'of no pupils': row({ met: 0, of: 0 }),
      'two figures': row({ met: 225, of: 287, percent: 78 }),
      'a figure and a code': row({ percent: 78, code: 'SUPP' }),
      'no figure': row({}),
      'a score where the measure is a percentage': row({ value: 103 }),
      'a percentage where the measure is a score': { measure: { name: 'M', unit: 'score' }, results: [{ period: '2018', percent: 50 }] },
      'bounds upside down': { measure: { name: 'M', unit: 'score' }, results: [{ period: '2018', value: 1, low: 3, high: 2 }] },
      'a code that there is not': row({ code: 'SUP' }),
      'a code that became a status': row({ code: 'p' }),
      'an unknown standard': row({ met: 1, of: 20, standard: 'greater depth' }),
      'a percentage that no count gives': row({ percent: 50, of: 11 }),
      'three pupils': row({ met: 2, of: 3 }),
      'one pupil': row({ percent: 100, of: 1 }),
      'the same row twice': {
        measure,
        results: [
          { period: '2018', met: 9, of: 20 },
          { period: '2018', standard: 'expected', pupils: 'all', percent: 45 },
        ],
      },
      'a mark without its note': row({ percent: 50, marks: ['*'] }),
      'a comparator without a figure': { measure, results: [], comparators: [{ name: 'England', period: '2018' }] },
      'a comparator of the wrong unit': { measure, results: [], comparators: [{ name: 'England', period: '2018', value: 64 }] },
      'a comparator with two figures': {
        measure: { name: 'M', unit: 'score' },
        results: [],
        comparators: [{ name: 'England', period: '2018', value: 104, percent: 64 }],
      },
      'a day that is none': { measure, results: [], source: { name: 'DfE', published: 'December 2018' } },
      'an address that runs': { measure, results: [], source: { name: 'DfE', url: 'javascript:alert(1)' } },
      'a break with one end': { measure, results: [], breaks: [{ between: ['2018'], reason: 'x' }] },
      'a band of 6': { measure: { name: 'M', unit: 'score' }, results: [{ period: '2018', value: 1, band: 6 }] },
      'an unknown method': { measure, results: [], method: 'wilson' },
      'misspelt keys': { measure, resluts: [], results: [], Title: 'x', comparator: [] },
      'a key nobody knows': { measure, results: [], budget: 12 },
      'a misspelt key deep down': row({ met: 225, of: 287, perid: '2018' }),
      'keys that are the author’s own': { $schema: 'x', 'x-note': { y: 1 }, measure: { name: 'M', 'x-a': 1 }, results: [] },
      'a key that every object has': { measure, results: [], toString: 'x' },
      'true for a text': { measure, results: [], title: true },
      'an unknown flag': row({ percent: 50, flags: ['low'] }),
      'infinitely many': row({ met: 1, of: Infinity }),
      'no number': row({ percent: NaN }),
    };
    const said: string[] = [];
    for (const [name, data] of Object.entries(cases)) said.push(`${name}\n${lines((await given(data)).problems)}`);
    await golden('data/check-messages', said.join('\n\n'));
  });

  it('takes null for absent everywhere', async () => {
    const { value, problems } = await given({
      ...step,
      claim: null,
      results: [{ period: '2018', met: 225, of: 287, why: null, marks: null }],
    });
    expect(problems).to.deep.equal([]);
    expect(value).not.to.have.property('claim');
  });

  it('never throws on any value, and says something of all that it does not show', async () => {
    const one = async (value: unknown) => {
      const { value: out, problems } = await given(value);
      const nothing = value === null || value === undefined || (typeof value === 'string' && !value.trim());
      expect(out !== undefined || problems.length > 0 || nothing).to.equal(true);
    };
    await fc.assert(fc.asyncProperty(fc.anything(), one), { numRuns: 60 });
    // Right keys, wild values: the parts that most data has.
    const part = (keys: string[]) => fc.record(Object.fromEntries(keys.map((key) => [key, fc.anything()])), { requiredKeys: [] });
    const wild = fc.record(
      {
        measure: part(['name', 'unit']),
        results: fc.array(part(['period', 'met', 'of', 'percent', 'code', 'marks', 'missing'])),
        comparators: fc.anything(),
        groups: fc.anything(),
        notes: fc.anything(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(fc.asyncProperty(wild, one), { numRuns: 60 });
  });

  it('guesses the name that was meant, and none where nothing is near', () => {
    const names = ['period', 'percent', 'pupils', 'met', 'of', 'results'];
    expect(['perdiod', 'PERCENT', 'pupil', 'meet', 'result', 'colour', 'x'].map((one) => nearest(one, names))).to.deep.equal(
      ['period', 'percent', 'pupils', 'met', 'results', undefined, 'of'].map((one, i) => (i === 6 ? undefined : one)),
    );
    expect(nearest('anything', [])).to.equal(undefined);
  });
});
