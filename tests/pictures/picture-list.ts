/** A picture for the stores and the README: 1280 × 800, but for the tile. */
export interface Picture {
  /** Its file in docs/pictures, without the ending. */
  name: string;
  /** What stands above it, in the picture. */
  caption: string;
  isDark: boolean;
  /** What is shown of it, before it is framed, in CSS px and device px for each of them. */
  shot: { width: number; height: number; scale: number };
}

/** Within a margin of 40 px, under the caption: so large is what every picture shows. */
const large = { width: 1000, height: 560, scale: 1.2 };
const wide = { width: 1200, height: 672, scale: 1 };

/** In the order in which the stores show them. */
export const pictures = [
  {
    name: 'first-letter',
    caption: 'A first letter, drafted from the page you are on',
    isDark: false,
    shot: { ...wide, height: 628 },
  },
  { name: 'today', caption: 'What you owe people, on the day it is due', isDark: false, shot: wide },
  {
    name: 'remark',
    caption: 'It underlines what a first letter shouldn’t say, and tells you why',
    isDark: false,
    shot: large,
  },
  { name: 'conversation', caption: 'Questions that fit, and a clock that keeps your word', isDark: true, shot: wide },
  { name: 'person', caption: 'Everything that passed between you, and what is owed', isDark: false, shot: wide },
] as const satisfies readonly Picture[];

export type PictureName = (typeof pictures)[number]['name'];

export const pictureSize = { width: 1280, height: 800 };
export const tileSize = { width: 440, height: 280 };
