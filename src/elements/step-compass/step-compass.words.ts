import { speak } from '../../language/language.js';
import type { Whole } from './step-compass.part.js';

export const words = {
  heading: 'Four directions from one heart',
  subtitle: (heart: string) => `Four points that extend from ${heart}.`,
  heartLine: 'The heart: everything derives from it',
  atHeart: 'At the heart',
  point: (number: number) => `Point ${number} of 4`,
};
export type Words = typeof words;

speak('en', 'step-compass', words);

/** The whole compass, piece by piece; who says it leaves out what is empty, and ends each with a full stop. */
export const spoken = ({ heart, held, points }: Whole, said: Words): string[] => [
  `${said.atHeart}: ${heart.title}`,
  heart.text ?? '',
  ...held.map((one) => one.join(': ')),
  ...points.flatMap(({ name, line, text }, i) => [`${said.point(i + 1)}: ${name}`, line ?? '', text ?? '']),
];

/** What is written in the heart, three lines at most: the names of what it holds, else its title, a line as long as the disc is wide. */
export const heartLines = ({ heart, held }: Whole): string[] => {
  if (held[0]) return held.map(([name]) => name);
  const lines = heart.title.match(/\S.{0,12}(?!\S)|\S{1,13}/gu) ?? [];
  return lines[3] ? [...lines.slice(0, 2), `${lines[2]}…`] : lines;
};
