import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codes } from '../../../src/data/codes.js';
import { pool, type Member } from '../../../src/official/pool.js';

const known = (school: number, met: number, of: number): Member => ({ school, of, counts: { low: met, high: met } });

test('pupils are pooled, not schools', () => {
  assert.deepEqual(pool([known(1, 10, 10), known(2, 0, 90)]), { met: 10, of: 100, schools: 2 });
});

test('bounds are carried through', () => {
  assert.deepEqual(pool([known(1, 10, 20), { school: 2, of: 300, counts: { low: 149, high: 151 } }]), {
    met: { low: 159, high: 161 },
    of: 320,
    schools: 2,
  });
});

test('a missing school is missed, with its code; one without such pupils is not', () => {
  assert.deepEqual(
    pool([known(1, 10, 20), { school: 2, code: 'SUPP', of: 4 }, { school: 3, code: 'NEW' }, { school: 4, code: '-', of: 0 }]),
    {
      met: 10,
      of: 20,
      schools: 1,
      missing: [
        { school: 2, code: 'SUPP' },
        { school: 3, code: 'NEW' },
      ],
    },
  );
});

test('nothing known: a code, never 0', () => {
  assert.deepEqual(pool([{ school: 1, code: 'NEW' }]), { code: 'NEW', schools: 0, missing: [{ school: 1, code: 'NEW' }] });
  assert.equal(
    pool([
      { school: 1, code: 'NEW' },
      { school: 2, code: 'SUPP' },
    ])?.code,
    'SUPP',
  );
  assert.equal(pool([{ school: 1, code: '-', of: 0 }])?.code, '-');
  assert.equal(pool([]), undefined);
});

test('five pupils or fewer are not shown', () => assert.deepEqual(pool([known(1, 2, 5)]), { code: 'SUPP', of: 5, schools: 1 }));

const member = fc.oneof(
  fc
    .record({ school: fc.nat(), of: fc.integer({ min: 1, max: 120 }) })
    .chain(({ school, of }) =>
      fc
        .tuple(fc.integer({ min: 0, max: of }), fc.integer({ min: 0, max: of }))
        .map(([a, b]): Member => ({ school, of, counts: { low: Math.min(a, b), high: Math.max(a, b) } })),
    ),
  fc.record({ school: fc.nat(), code: fc.constantFrom(...codes) }).map((one): Member => one),
);

test('sums hold, nobody is lost, nobody is counted twice', () => {
  fc.assert(
    fc.property(fc.array(member, { minLength: 1 }), (members) => {
      const pooled = pool(members)!;
      const counted = members.filter((one) => one.counts);
      assert.equal(pooled.schools, counted.length);
      assert.equal(pooled.missing?.length ?? 0, members.filter((one) => !one.counts && one.code !== '-').length);
      if (pooled.met !== undefined) {
        const { low, high } = typeof pooled.met === 'number' ? { low: pooled.met, high: pooled.met } : pooled.met;
        assert.ok(low <= high && high <= (pooled.of ?? 0));
        assert.equal(
          low,
          counted.reduce((sum, one) => sum + (one.counts?.low ?? 0), 0),
        );
      } else assert.ok(pooled.code);
    }),
  );
});
