import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, summer, yearAfterColumns, yearInName } from '../../../src/official/year.js';

test('a year is the summer in which it ends', () => {
  for (const text of ['2017/18', '2017-18', '2017-2018', '201718', '2018', ' 2018 ']) assert.equal(summer(text), '2018', text);
  assert.equal(summer('1999/00'), undefined);
  for (const text of ['2016/18', '2017-2019', 'summer', '', '18']) assert.equal(summer(text), undefined, text);
});

test('the year in a name, where it names just one', () => {
  assert.equal(yearInName('2016-2017_936_surrey_ks2final.csv'), '2017');
  assert.equal(yearInName('england_ks2final_2017-18.csv'), '2018');
  assert.equal(yearInName('ks2_step_progress_2019_eng-schools.csv'), '2019');
  assert.equal(yearInName('england_ks2final.csv'), undefined);
  assert.equal(yearInName('ks2_step_schools_2016-2018.csv'), undefined, 'a span of years');
  assert.equal(yearInName('2017 and 2018.csv'), undefined, 'two years');
  assert.equal(yearInName('URN 139393.csv'), undefined);
});

test('the year after the newest earlier-year column', () => {
  assert.equal(yearAfterColumns(['PTRWM_EXP', 'PTRWM_EXP_16', 'READPROG_DESCR_17', 'TELIG_3YR']), '2018');
  assert.equal(yearAfterColumns(['PTRWM_EXP', 'TELIG']), undefined);
  assert.equal(yearAfterColumns(['PTRWM_EXP_19']), '2022', 'no tests in 2020 and 2021');
});

test('days as the files write them', () => {
  for (const text of ['2013-04-01', '01-04-2013', '1/4/2013', '20130401', '2013-04-01T00:00:00'])
    assert.equal(day(text), '2013-04-01', text);
  for (const text of ['', 'soon', '31-02-2013', '2013-13-01', '0']) assert.equal(day(text), undefined, text);
});
