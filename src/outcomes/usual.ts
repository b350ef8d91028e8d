import type { Figure } from './figure.js';

/** This many pupils or fewer: the range is the finding, and the bar is only outlined. */
export const fewPupils = 30;

/** One final count or percentage of enough pupils beside its national figure, without footnotes: all that is drawn and said without rare.words.ts. */
export const isUsual = ({
  interval,
  reference,
  comparator,
  verdict,
  result: { met, percent, of = 0, status = 'final', flags, marks, missing, band },
}: Figure): boolean =>
  typeof (met ?? percent) === 'number' &&
  of > fewPupils &&
  status === 'final' &&
  interval !== undefined &&
  reference !== undefined &&
  verdict !== undefined &&
  !(flags ?? marks ?? missing ?? band ?? comparator?.marks);
