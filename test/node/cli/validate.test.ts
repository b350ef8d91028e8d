import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locator } from '../../../src/cli/locate.js';
import { surrey } from '../official/fixture.js';
import { command } from './fake-io.js';

const good = JSON.stringify({ version: 1, academies: [{ name: 'A', urn: 1 }] });

test('a good document: 0, and not a word', async () => {
  const { code, out, err } = await command(['validate', 'a.json'], { 'a.json': good });
  assert.deepEqual([code, out, err], [0, '', '']);
});

test('what an import makes is valid', async () => {
  for (const select of [['--all'], ['--la', '936']]) {
    const { out } = await command(['import', 'ks2', ...surrey.map((name) => `fixture:${name}`), ...select]);
    assert.deepEqual(await command(['validate', '-'], { '-': out }).then(({ code, out: problems }) => [code, problems]), [0, '']);
  }
});

test('each problem of each file, with line, column, path and remedy; exit code 1', async () => {
  const text = `{
  "version": 1,
  "outcomes": { "ks2": {
    "measure": { "name": "Reading, writing and maths" },
    "results": [
      { "period": "2018", "group": "a", "met": 12, "of": 10 },
      { "period": "2018", "group": "b", "met": 1, "of": 4 }
    ] } }
}`;
  const { code, out } = await command(['validate', 'good.json', 'bad.json'], { 'good.json': good, 'bad.json': text });
  assert.equal(code, 1);
  const lines = out.trim().split('\n');
  assert.equal(lines.length, 2, out);
  assert.match(lines[0] ?? '', /^bad\.json:6:\d+ outcomes\.ks2\.results\[0\]\.met/);
  assert.match(lines[1] ?? '', /^bad\.json:7:7 .*SUPP/);
});

test('JSON that stops: its own line and column', async () => {
  const { code, out } = await command(['validate', '-'], { '-': '{\n  "version": 1,\n}' });
  assert.equal(code, 1);
  assert.match(out, /^standard input:2:15 /);
});

test('an unknown key is a problem, with the nearest known name', async () => {
  const { code, out } = await command(['validate', 'a.json'], { 'a.json': '{ "version": 1, "outcoms": {} }' });
  assert.equal(code, 1);
  assert.match(out, /^a\.json:1:17 warning: outcoms.*outcomes/);
});

test('a count at a terminal', async () => {
  assert.match((await command(['validate', 'a.json'], { 'a.json': good }, true)).err, /No problems in a\.json/);
  assert.match((await command(['validate', 'a.json'], { 'a.json': '[]' }, true)).err, /1 problem\./);
});

test('no files, or none there: bad usage', async () => {
  assert.equal((await command(['validate'])).code, 2);
  assert.equal((await command(['validate', 'b.json'])).code, 2);
});

test('places: names with dots, lists, what is not there', () => {
  const text = '{\n "a.b": { "c": [\n  { "d": 1 },\n  2 ] },\n "a": 0\n}';
  const locate = locator(text);
  const at = (path: string) => Object.values(locate({ path, message: '' })).join(':');
  assert.equal(at('a.b.c[0].d'), '3:5');
  assert.equal(at('a.b.c[1]'), '4:3');
  assert.equal(at('a'), '5:2');
  assert.equal(at('a.b.c[0].e'), '3:3', 'the nearest part that is there');
  assert.equal(at('z'), '1:1');
  assert.deepEqual(locate({ path: '', message: '', line: 7, column: 3 }), { line: 7, column: 3 });
});
