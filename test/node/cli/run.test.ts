import assert from 'node:assert/strict';
import { test } from 'node:test';
import { command } from './fake-io.js';

test('nothing asked: the overview, and 2', async () => {
  const { code, err, out } = await command([]);
  assert.deepEqual([code, out], [2, '']);
  assert.match(err, /Usage: academy-trust-widgets COMMAND/);
});

test('--help, of all and of one, is no error', async () => {
  for (const args of [['--help'], ['-h'], ['help']]) {
    const { code, out, err } = await command(args);
    assert.deepEqual([code, err], [0, '']);
    for (const name of ['import', 'validate', 'schema']) assert.match(out, new RegExp(`^  ${name} `, 'm'));
  }
  assert.match((await command(['import', '--help'])).out, /--min-years N/);
  assert.match((await command(['help', 'validate'])).out, /Exit code 1 if there is any problem/);
});

test('help fits a terminal of 100 columns', async () => {
  for (const name of ['import', 'validate', 'schema'])
    for (const line of (await command([name, '--help'])).out.split('\n')) assert.ok(line.length <= 100, line);
});

test('an unknown command names the nearest', async () => {
  const { code, err } = await command(['validat']);
  assert.equal(code, 2);
  assert.match(err, /no command "validat": did you mean validate\?/);
  assert.equal((await command(['__proto__'])).code, 2);
});

test('an unknown option names the nearest', async () => {
  const { code, err } = await command(['import', 'ks2', 'a.csv', '--all', '--min-year', '2']);
  assert.equal(code, 2);
  assert.match(err, /--min-year is not known here: did you mean --min-years\?/);
});

test('a value that is missing is bad usage', async () => assert.equal((await command(['import', 'ks2', '--trust'])).code, 2));

test('schema prints it, and takes no files', async () => {
  assert.deepEqual(JSON.parse((await command(['schema'])).out), { title: 'Trust document' });
  assert.equal((await command(['schema', 'a.json'])).code, 2);
});

test('--version', async () => assert.match((await command(['--version'])).out, /^\d+\.\d+\.\d+/));
