import type { Figure } from './figure.js';

/** This many pupils or fewer: the range is the finding, and the bar is only outlined. */
export const fewPupils = 30;

/** One final count of enough pupils beside its national figure, without footnotes: all that is drawn and said without rare.words.ts. */
export const isUsual = ({ interval, reference, comparator, result: { met, of = 0, status = 'final', flags, marks, missing, band } }: Figure): boolean =>
  typeof met === 'number' && of > fewPupils && status === 'final' && interval !== undefined && reference !== undefined && !(flags ?? marks ?? missing ?? band ?? comparator?.marks);
