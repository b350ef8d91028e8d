import { speak } from '../../language/language.js';
import type { Compass, Heart, Point } from './step-compass.data.js';
import { held, isUnwritten } from './step-compass.part.js';

export const words = {
  heading: 'Four directions from one heart',
  subtitle: (heart: string) => `Four points that extend from ${heart}.`,
  mission: 'Mission',
  vision: 'Vision',
  values: 'Values',
  heartLine: 'The heart: everything derives from it',
  atHeart: 'At the heart',
  point: (number: number) => `Point ${number} of 4`,
  unwritten: 'Not yet written',
  noText: 'Nothing more has been written here yet.',
};
export type Words = typeof words;

speak('en', 'step-compass', words);

/** What stands under a point's name. */
export const lineOf = (point: Point, said: Words): string | undefined => (isUnwritten(point) ? said.unwritten : point.line);

/** The whole compass, piece by piece; who says it ends each with a full stop. */
export const spoken = ({ heart, points }: Compass, said: Words): string[] =>
  [
    `${said.atHeart}: ${heart.title}`,
    heart.text,
    ...held(heart).map(([key, text]) => `${said[key]}: ${text}`),
    ...points.flatMap((point, i) => [`${said.point(i + 1)}: ${point.name}`, lineOf(point, said), point.text]),
  ].filter((one) => one !== undefined);

/** What is written in the heart, three lines at most: what it holds, else its title, a line as long as the disc is wide. */
export function heartLines(heart: Heart, said: Words): string[] {
  const parts = held(heart);
  if (parts.length) return parts.map(([key]) => said[key]);
  const [first = '', second = '', third = '', more] = heart.title.match(/\S.{0,12}(?!\S)|\S{1,13}/gu) ?? [];
  return [first, second, more ? `${third}…` : third].filter(Boolean);
}
