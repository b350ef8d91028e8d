/** What the schema of outcomes cannot say: rows known apart, marks with their notes, counts that fit, pupils who cannot be known. */
import { join, problem, quote, warning, type Problem } from '../data/problem.js';
import { countsThatRoundTo } from '../statistics/counts.js';
import type { Comparator, Outcomes, Result } from './outcomes.data.js';
import { identity, isTooFew, unitOf } from './sound.js';

/** Every fault of outcomes that the schema lets through. */
export function rules(outcomes: Outcomes): Problem[] {
  const found: Problem[] = [];
  const marks = new Set(outcomes.notes?.map((note) => note.mark));
  const checkMarks = (row: Result | Comparator, path: string) => {
    for (const mark of row.marks ?? [])
      if (!marks.has(mark))
        found.push(
          problem(
            join(path, 'marks'),
            `${path} has the mark ${mark} without a note: add { "mark": ${quote(mark)}, "text": "…" } to notes, or delete the mark.`,
          ),
        );
  };
  const seen = new Map<string, number>();
  outcomes.results.forEach((row, i) => {
    const path = `results[${String(i)}]`;
    const first = seen.get(identity(row));
    if (first === undefined) seen.set(identity(row), i);
    else
      found.push(
        problem(
          path,
          `${path} is the same row as results[${String(first)}]: period, subject, standard, pupils, group, school and status are all alike. Delete one, or say in what they differ.`,
        ),
      );
    found.push(...rowRules(row, path, unitOf(outcomes, row.subject)));
    checkMarks(row, path);
  });
  outcomes.comparators?.forEach((row, i) => {
    const path = `comparators[${String(i)}]`;
    const key = unitOf(outcomes, row.subject) === 'score' ? 'value' : 'percent';
    if (row[key] === undefined) found.push(problem(path, `${path} has no ${key}: give ${row.name}’s figure, or delete the row.`));
    else if (row.percent !== undefined && row.value !== undefined)
      found.push(problem(path, `${path} has percent and value: give only ${key}.`));
    checkMarks(row, path);
  });
  return found;
}

function rowRules(row: Result, path: string, unit: 'percent' | 'score'): Problem[] {
  const { met, of, percent } = row;
  const given = (['met', 'percent', 'value', 'code'] as const).filter((key) => row[key] !== undefined);
  const choices = unit === 'score' ? 'value' : 'met with of, or percent';
  if (given.length !== 1)
    return [
      problem(
        path,
        given.length
          ? `${path} has ${given.join(' and ')}: give only one of them.`
          : `${path} has no figure: give ${choices}, or a code such as SUPP.`,
      ),
    ];
  const found: Problem[] = [];
  if (given[0] !== 'code' && (given[0] === 'value') !== (unit === 'score'))
    found.push(
      problem(
        join(path, given[0] ?? ''),
        `${path} has ${String(given[0])}, but the measure is a ${unit === 'score' ? unit : 'percentage'}: give ${choices}.`,
      ),
    );
  for (const key of ['met', 'percent'] as const) {
    const range = row[key];
    if (typeof range === 'object' && range.low > range.high)
      found.push(
        problem(join(path, key), `${path}.${key} runs from ${String(range.low)} down to ${String(range.high)}: put the lower one in low.`),
      );
  }
  if (row.low !== undefined && row.high !== undefined && row.low > row.high)
    found.push(problem(join(path, 'low'), `${path}.low is above its high: change them round.`));
  if (met !== undefined) {
    const highest = typeof met === 'number' ? met : met.high;
    if (!of)
      found.push(problem(join(path, 'of'), `${path} says how many pupils met the standard but not of how many: give of, 1 or more.`));
    else if (highest > of)
      found.push(problem(join(path, 'met'), `${path}.met is ${String(highest)}, more than the ${String(of)} pupils in of.`));
  } else if (of === 0 && !row.code)
    found.push(problem(join(path, 'of'), `${path}.of is 0: a group without pupils has a code such as NA in place of a figure.`));
  if (isTooFew(row) && of)
    found.push(
      problem(
        path,
        `${path} shows a figure for ${String(of)} ${of === 1 ? 'pupil' : 'pupils'}: 5 or fewer can be known by name. Give "code": "SUPP" in place of the figure.`,
        { kind: 'privacy' },
      ),
    );
  else if (percent !== undefined && of && !found.length && !countsThatRoundTo(percent, of))
    found.push(
      warning(
        join(path, 'percent'),
        `${path}: no count of ${String(of)} pupils gives ${typeof percent === 'number' ? String(percent) : `${String(percent.low)}–${String(percent.high)}`}%: check both. No 95% range is shown.`,
      ),
    );
  return found;
}

/** `outcomes` with every figure about 5 pupils or fewer replaced by the code SUPP: what is never shown is not kept. */
export function protect(outcomes: Outcomes): Outcomes {
  if (!outcomes.results.some(isTooFew)) return outcomes;
  const results = outcomes.results.map((row): Result => {
    if (!isTooFew(row)) return row;
    const { met: _met, percent: _percent, value: _value, low: _low, high: _high, band: _band, ...rest } = row;
    return { ...rest, code: 'SUPP' };
  });
  return { ...outcomes, results };
}
