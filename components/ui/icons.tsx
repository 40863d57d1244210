import './icons.css';

/**
 * The icons, drawn for this product on a 16 px grid with a 1.5 px line, so that lines fall on whole pixels. Inline SVG in
 * the colour of the text: masks vanish in forced colours. Each is one path, since a screen has dozens and every element costs
 * time before it is painted. They are decoration; the control that holds one has the name.
 */
const drawings = {
  check: 'm3 8.75 3.25 3.25L13 4.5',
  open: 'M3.25 8a4.75 4.75 0 1 0 9.5 0a4.75 4.75 0 1 0-9.5 0z',
  down: 'm4.5 6.25 3.5 3.5 3.5-3.5',
  forward: 'm6.25 4.5 3.5 3.5-3.5 3.5',
  back: 'M9.75 4.5 6.25 8l3.5 3.5',
  undo: 'M5.75 3.25 2.75 6.25l3 3M3 6.25h6.5a3.5 3.5 0 0 1 0 7H7',
  more: 'M1.9 8a1.35 1.35 0 1 0 2.7 0a1.35 1.35 0 1 0-2.7 0zM6.65 8a1.35 1.35 0 1 0 2.7 0a1.35 1.35 0 1 0-2.7 0zM11.4 8a1.35 1.35 0 1 0 2.7 0a1.35 1.35 0 1 0-2.7 0z',
  copy: 'M7.25 5.75h4.5a1.5 1.5 0 0 1 1.5 1.5v4.5a1.5 1.5 0 0 1-1.5 1.5h-4.5a1.5 1.5 0 0 1-1.5-1.5v-4.5a1.5 1.5 0 0 1 1.5-1.5zM3.75 10.25a1 1 0 0 1-1-1v-5a1.5 1.5 0 0 1 1.5-1.5h5a1 1 0 0 1 1 1',
  later: 'M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0zM8 4.75V8l2.25 1.5',
  tab: 'M9.25 2.75h4v4M13 3 7.75 8.25M6.5 2.75H4.25a1.5 1.5 0 0 0-1.5 1.5v7.5a1.5 1.5 0 0 0 1.5 1.5h7.5a1.5 1.5 0 0 0 1.5-1.5V9.5',
  search: 'M2.75 7a4.25 4.25 0 1 0 8.5 0a4.25 4.25 0 1 0-8.5 0zM10.25 10.25l3 3',
  today:
    'M3 5.25A1.5 1.5 0 0 1 4.5 3.75h7A1.5 1.5 0 0 1 13 5.25v6.5a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 11.75zM3 7h10M5.75 2.25v3M10.25 2.25v3',
  people:
    'M4 5a2.25 2.25 0 1 0 4.5 0a2.25 2.25 0 1 0-4.5 0zM2 13.25v-.75a3.25 3.25 0 0 1 3.25-3.25h2a3.25 3.25 0 0 1 3.25 3.25v.75M10.25 2.9a2.25 2.25 0 0 1 0 4.2M12 9.5a3.25 3.25 0 0 1 2 3v.75',
  talk: 'M13.25 4.75v5a1.5 1.5 0 0 1-1.5 1.5H7l-3.25 2.5v-2.5a1.25 1.25 0 0 1-1-1.25V4.75a1.5 1.5 0 0 1 1.5-1.5h7.5a1.5 1.5 0 0 1 1.5 1.5z',
  flow: 'M2.25 8a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0zM10.25 4a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0zM10.25 12a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0zM5.6 7.2l4.8-2.4M5.6 8.8l4.8 2.4',
  book: 'M8 4.25c-1.25-.75-3-1-5.25-1v9.5c2.25 0 4 .25 5.25 1 1.25-.75 3-1 5.25-1v-9.5c-2.25 0-4 .25-5.25 1zm0 0v9.5',
  data: 'M2.75 3.25h10.5v3H2.75zM3.75 6.25h8.5v5.5a1.5 1.5 0 0 1-1.5 1.5h-5.5a1.5 1.5 0 0 1-1.5-1.5zM6.5 9h3',
  settings:
    'M2.75 5h4.5M11.25 5h2M2.75 11h2M8.75 11h4.5M7.5 5a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0zM5 11a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0z',
  menu: 'M2.75 4.75h10.5M2.75 8h10.5M2.75 11.25h10.5',
  list: 'M6 4.25h7.25M6 8h7.25M6 11.75h7.25M2.75 4.25h.5M2.75 8h.5M2.75 11.75h.5',
  board: 'M3.25 3.25h2v8h-2zM7 3.25h2v4H7zM10.75 3.25h2v6h-2z',
  plus: 'M8 3.25v9.5M3.25 8h9.5',
  close: 'm4 4 8 8m0-8-8 8',
  pencil: 'm3 13 .75-2.75 7-7a1.4 1.4 0 0 1 2 2l-7 7z',
} satisfies Record<string, string>;

export type IconName = keyof typeof drawings;

/** Shapes that point along the line of reading turn round with it. */
const turning: ReadonlySet<IconName> = new Set(['forward', 'back', 'undo']);
/** Shapes without a line. */
const filled: ReadonlySet<IconName> = new Set(['more']);

/** One icon by name, 16 px (or `size`). Hidden from assistive technology: give its control a name. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  const classes = ['icon', turning.has(name) && 'icon-turns', filled.has(name) && 'icon-filled'];
  return (
    <svg
      className={classes.filter(Boolean).join(' ')}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
