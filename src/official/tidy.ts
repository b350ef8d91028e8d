import { readCell, readCount } from './cell.js';
import { progressBand, progressLower, progressUpper, tidyMeasures, tidyPupils, tidySubjects } from './crosswalk.js';
import type { Line } from './csv.js';
import { fault } from './file.js';
import { measureId, pupilGroups } from './measures.js';
import { columns, readUrn, statusIn, type ReadContext, type Reader } from './reader.js';
import type { Place, Published } from './store.js';
import { summer } from './year.js';

/**
 * Tidy files, from 2022/23 on: `ks2_school_attainment_data` (one row a school × year × breakdown × subject), `ks2_la_nat_attainment_data`
 * and the information files beside them, which hold the cohorts.
 */
export function tidyReader({ file, header, store, wanted, status: named }: ReadContext): Reader {
  const column = columns(header);
  const information = column('breakdown') === undefined;
  const at = (field: string) => column(field);
  const fields = {
    year: at('time_period'),
    level: at('geographic_level'),
    urn: at('school_urn'),
    name: at('school_name'),
    laestab: at('school_laestab'),
    la: at('old_la_code'),
    laName: at('la_name'),
    schools: at('establishment_type_group'),
    type: at('rectype'),
    version: at('version'),
    topic: at('breakdown_topic'),
    breakdown: at('breakdown'),
    subject: at('subject'),
    lower: at(progressLower),
    upper: at(progressUpper),
    band: at(progressBand),
    eligible: at('eligible_pupil_count'),
  };
  const seen = new Set<number>();
  const reader: Reader = {
    periods: new Set(),
    schools: 0,
    line({ cells, number }: Line) {
      const cell = (index: number | undefined): string => (index === undefined ? '' : (cells[index]?.trim() ?? ''));
      const period = summer(cell(fields.year));
      if (!period) throw fault(file, `line ${String(number)} has "${cell(fields.year)}" for its time_period: it should be like 202425.`);
      reader.periods.add(period);
      const place = whose(cell);
      if (place === undefined) return;
      if (information) readInformation(place, period, cells);
      else readResults(place, period, cells, cell, number);
    },
  };
  return reader;

  function whose(cell: (index: number | undefined) => string): Place | undefined {
    const level = cell(fields.level).toLowerCase();
    if (level === 'national') return nation(cell(fields.schools), cell(fields.type));
    if (level === 'local authority') {
      // Of several rows the state-funded one is the authority's published figure.
      if (fields.schools !== undefined && !/state.funded/i.test(cell(fields.schools))) return undefined;
      const place = `la ${cell(fields.la)}`;
      store.names.set(place, cell(fields.laName) || `Local authority ${cell(fields.la)}`);
      return place;
    }
    const urn = readUrn(cell(fields.urn));
    if (urn === undefined) return undefined;
    if (!seen.has(urn)) {
      seen.add(urn);
      reader.schools++;
    }
    // The first three digits of LA + establishment number are the local authority.
    const authority = cell(fields.la) || cell(fields.laestab).replace(/\D/g, '').slice(0, 3);
    if (!wanted.school(urn, authority)) return undefined;
    const name = cell(fields.name);
    if (name) store.names.set(urn, name);
    store.authorities.set(urn, authority);
    return urn;
  }

  function readInformation(place: Place, period: string, cells: readonly string[]): void {
    const held = new Map<string, number>();
    for (const { pupils, count } of pupilGroups) {
      const index = at(count);
      const of = index === undefined ? undefined : readCount(cells[index]);
      if (of !== undefined) held.set(pupils, of);
    }
    const [all, disadvantaged] = [held.get('all'), held.get('disadvantaged')];
    // Every pupil is one or the other.
    if (!held.has('other') && all !== undefined && disadvantaged !== undefined) held.set('other', all - disadvantaged);
    for (const [pupils, of] of held) store.count(place, period, pupils, of, false);
  }

  function readResults(
    place: Place,
    period: string,
    cells: readonly string[],
    cell: (index: number | undefined) => string,
    line: number,
  ): void {
    if (/average/i.test(cell(fields.topic))) return;
    const pupils = tidyPupils[cell(fields.breakdown).toLowerCase()];
    const subject = cell(fields.subject).toLowerCase();
    if (pupils === undefined || !(subject in tidySubjects)) return;
    const status = statusIn(cell(fields.version)) ?? named;
    for (const { measure, field } of tidyMeasures(tidySubjects[subject], pupils)) {
      const index = at(field);
      if (index === undefined) continue;
      const read = readCell(cells[index]);
      if (!read && typeof place !== 'number') continue;
      const figure: Published = { cell: read ?? { code: '-', why: 'No pupils in this group' }, file, line, earlier: false };
      const own = figure.cell.status ?? status;
      if (own) figure.status = own;
      if (figure.cell.broken) store.broken.add(JSON.stringify([period, measure.subject ?? null]));
      if (measure.kind === 'progress') {
        const [low, high, band] = [fields.lower, fields.upper, fields.band].map((i) => readCell(i === undefined ? '' : cells[i])?.value);
        if (typeof low === 'number' && typeof high === 'number') Object.assign(figure, { low, high });
        if (typeof band === 'number' && band >= 1 && band <= 5) figure.band = band;
      }
      if (measure.kind === 'percent') {
        const of = readCount(cell(fields.eligible));
        const met = readCount(cell(at(field.replace('percent', 'count'))));
        if (of !== undefined) figure.of = of;
        if (of !== undefined && met !== undefined) figure.met = met;
      }
      store.add(place, period, measureId(measure), figure);
    }
  }
}

function nation(schools: string, type: string): Place | undefined {
  if (type === '4' || /^all schools$/i.test(schools)) return 'all schools';
  return type === '5' || /state.funded/i.test(schools) || (!schools && !type) ? 'state-funded schools' : undefined;
}
