import { speak } from '../../language/language.js';
import type { Compass, Heart } from './step-compass.data.js';
import { held, isUnwritten } from './step-compass.part.js';

export const words = {
  heading: 'Four directions from one heart',
  subtitle: (heart: string) => `Four points that extend from ${heart}.`,
  mission: 'Mission',
  vision: 'Vision',
  values: 'Values',
  heartLine: 'The heart: everything derives from it',
  atHeart: 'At the heart',
  point: (number: number) => `Point ${String(number)} of 4`,
  unwritten: 'Not yet written',
  noText: 'Nothing more has been written here yet.',
  more: (name: string) => `More about ${name}`,
  hint: 'Arrow keys move between points',
};
export type Words = typeof words;

speak('en', 'step-compass', words);

const sentence = (text: string): string => (/[.!?…:]$/.test(text) ? text : `${text}.`);
const joined = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((one) => (one ? [sentence(one.trim().replace(/\s+/g, ' '))] : [])).join(' ');

/** The whole compass in sentences: the heart, then the points clockwise. */
export const spoken = ({ heart, points }: Compass, said: Words): string[] => [
  joined([`${said.atHeart}: ${heart.title}`, heart.text, ...held(heart).map(([key, text]) => `${said[key]}: ${text}`)]),
  ...points.map((point, i) =>
    joined([`${said.point(i + 1)}: ${point.name}`, isUnwritten(point) ? said.unwritten : point.line, point.text]),
  ),
];

/** Characters that a line in the heart holds. */
const most = 14;

/** What is written in the heart, three lines at most: what it holds, else its title, broken as evenly as it goes. */
export function heartLines(heart: Heart, said: Words): string[] {
  const parts = held(heart);
  if (parts.length) return parts.map(([key]) => said[key]);
  const cut = (line: string) => (line.length > most ? `${line.slice(0, most - 1)}…` : line);
  let lines: string[] = [];
  for (let width = 6; width <= most; width++) {
    lines = heart.title.split(/\s+/).reduce<string[]>((done, word) => {
      const last = done.at(-1);
      return last !== undefined && last.length + word.length < width ? [...done.slice(0, -1), `${last} ${word}`] : [...done, word];
    }, []);
    if (lines.length <= 3 && lines.every((line) => line.length <= width)) break;
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2] ?? ''} …`].map(cut) : lines.map(cut);
}
