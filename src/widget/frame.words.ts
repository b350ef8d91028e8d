import { speak } from '../language/language.js';

/** What the frame itself says. */
export const frameWords = {
  example: 'Example',
  printed: (address: string | undefined, day: string | undefined) =>
    `Printed from ${address ?? 'this page'}.${day ? ` Data published ${day}.` : ''}`,
};
export type FrameWords = typeof frameWords;

speak('en', 'frame', frameWords);
