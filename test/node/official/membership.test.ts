import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isMember, memberships } from '../../../src/official/membership.js';

const academy = (joined?: string, left?: string) => ({ urn: 1, formerUrns: [], ...(joined && { joined }), ...(left && { left }) });
const groupOf = (joined: string, period: string, minYears: number, on: string, left?: string) =>
  memberships({ minYears, on })
    .filter(({ holds }) => holds(academy(joined, left), period))
    .map(({ key }) => key);

test('two years to the day are two years', () => {
  assert.deepEqual(groupOf('2016-07-01', '2018', 2, '07-01'), ['two-years', 'all']);
  assert.deepEqual(groupOf('2016-07-02', '2018', 2, '07-01'), ['under-two-years', 'all']);
});

test('joined on the day: in; the day after: not yet', () => {
  assert.deepEqual(groupOf('2018-07-01', '2018', 2, '07-01'), ['under-two-years', 'all']);
  assert.deepEqual(groupOf('2018-07-02', '2018', 2, '07-01'), []);
});

test('a school that left is out from that day on', () => {
  assert.deepEqual(groupOf('2010-01-01', '2018', 2, '07-01', '2018-07-01'), []);
  assert.deepEqual(groupOf('2010-01-01', '2018', 2, '07-01', '2018-07-02'), ['two-years', 'all']);
});

test('the rule is said, for any number and any day', () => {
  assert.deepEqual(
    memberships({ minYears: 1, on: '09-01' }).map(({ key, group }) => [key, group.name, group.minYears ?? group.underYears, group.on]),
    [
      ['one-year', 'In the trust one year or more', 1, '09-01'],
      ['under-one-year', 'In the trust under one year', 1, '09-01'],
      ['all', 'All academies in the trust', undefined, '09-01'],
    ],
  );
  assert.equal(
    memberships({ minYears: 12, on: '12-31' })[0]?.group.rule,
    'Academies that had been in the trust 12 years or more on 31 December of each year',
  );
  assert.equal(memberships({ on: '07-01' }).length, 1);
});

test('every member is in just one of the two groups, and in all', () => {
  const day = fc
    .date({ min: new Date('2005-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      day,
      fc.option(day, { nil: undefined }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 2010, max: 2025 }).map(String),
      day.map((text) => text.slice(5)),
      (joined, left, minYears, period, on) => {
        const keys = groupOf(joined, period, minYears, on, left);
        assert.equal(keys.length, isMember(academy(joined, left), period, on) ? 2 : 0);
        // Longer in the trust is never the younger group.
        if (keys[0]?.startsWith('under')) assert.ok(groupOf(joined, period, minYears + 1, on, left)[0]?.startsWith('under'));
      },
    ),
  );
});
