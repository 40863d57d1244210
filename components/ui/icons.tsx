import type { ReactNode } from 'react';
import './icons.css';

/**
 * The icons, drawn for this product on a 16 px grid with a 1.5 px line, so that lines fall on whole pixels. Inline SVG in
 * the colour of the text: masks vanish in forced colours. They are decoration; the control that holds one has the name.
 */
const drawings = {
  check: <path d="m3 8.75 3.25 3.25L13 4.5" />,
  open: <circle cx="8" cy="8" r="4.75" />,
  down: <path d="m4.5 6.25 3.5 3.5 3.5-3.5" />,
  forward: <path d="m6.25 4.5 3.5 3.5-3.5 3.5" />,
  back: <path d="M9.75 4.5 6.25 8l3.5 3.5" />,
  undo: <path d="M5.75 3.25 2.75 6.25l3 3M3 6.25h6.5a3.5 3.5 0 0 1 0 7H7" />,
  more: (
    <g fill="currentColor" stroke="none">
      <circle cx="3.25" cy="8" r="1.35" />
      <circle cx="8" cy="8" r="1.35" />
      <circle cx="12.75" cy="8" r="1.35" />
    </g>
  ),
  copy: (
    <>
      <rect x="5.75" y="5.75" width="7.5" height="7.5" rx="1.5" />
      <path d="M3.75 10.25a1 1 0 0 1-1-1v-5a1.5 1.5 0 0 1 1.5-1.5h5a1 1 0 0 1 1 1" />
    </>
  ),
  later: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 4.75V8l2.25 1.5" />
    </>
  ),
  tab: (
    <path d="M9.25 2.75h4v4M13 3 7.75 8.25M6.5 2.75H4.25a1.5 1.5 0 0 0-1.5 1.5v7.5a1.5 1.5 0 0 0 1.5 1.5h7.5a1.5 1.5 0 0 0 1.5-1.5V9.5" />
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.25 10.25 3 3" />
    </>
  ),
  today: (
    <path d="M3 5.25A1.5 1.5 0 0 1 4.5 3.75h7A1.5 1.5 0 0 1 13 5.25v6.5a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 11.75zM3 7h10M5.75 2.25v3M10.25 2.25v3" />
  ),
  people: (
    <>
      <circle cx="6.25" cy="5" r="2.25" />
      <path d="M2 13.25v-.75a3.25 3.25 0 0 1 3.25-3.25h2a3.25 3.25 0 0 1 3.25 3.25v.75M10.25 2.9a2.25 2.25 0 0 1 0 4.2M12 9.5a3.25 3.25 0 0 1 2 3v.75" />
    </>
  ),
  talk: (
    <path d="M13.25 4.75v5a1.5 1.5 0 0 1-1.5 1.5H7l-3.25 2.5v-2.5a1.25 1.25 0 0 1-1-1.25V4.75a1.5 1.5 0 0 1 1.5-1.5h7.5a1.5 1.5 0 0 1 1.5 1.5z" />
  ),
  flow: (
    <>
      <circle cx="4" cy="8" r="1.75" />
      <circle cx="12" cy="4" r="1.75" />
      <circle cx="12" cy="12" r="1.75" />
      <path d="m5.6 7.2 4.8-2.4M5.6 8.8l4.8 2.4" />
    </>
  ),
  book: (
    <path d="M8 4.25c-1.25-.75-3-1-5.25-1v9.5c2.25 0 4 .25 5.25 1 1.25-.75 3-1 5.25-1v-9.5c-2.25 0-4 .25-5.25 1zm0 0v9.5" />
  ),
  data: (
    <path d="M2.75 3.25h10.5v3H2.75zM3.75 6.25h8.5v5.5a1.5 1.5 0 0 1-1.5 1.5h-5.5a1.5 1.5 0 0 1-1.5-1.5zM6.5 9h3" />
  ),
  settings: (
    <>
      <path d="M2.75 5h4.5M11.25 5h2M2.75 11h2M8.75 11h4.5" />
      <circle cx="9.25" cy="5" r="1.75" />
      <circle cx="6.75" cy="11" r="1.75" />
    </>
  ),
  menu: <path d="M2.75 4.75h10.5M2.75 8h10.5M2.75 11.25h10.5" />,
  list: <path d="M6 4.25h7.25M6 8h7.25M6 11.75h7.25M2.75 4.25h.5M2.75 8h.5M2.75 11.75h.5" />,
  board: <path d="M3.25 3.25h2v8h-2zM7 3.25h2v4H7zM10.75 3.25h2v6h-2z" />,
  plus: <path d="M8 3.25v9.5M3.25 8h9.5" />,
  close: <path d="m4 4 8 8m0-8-8 8" />,
  pencil: <path d="m3 13 .75-2.75 7-7a1.4 1.4 0 0 1 2 2l-7 7z" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

/** Shapes that point along the line of reading turn round with it. */
const turning: ReadonlySet<IconName> = new Set(['forward', 'back', 'undo']);

/** One icon by name, 16 px (or `size`). Hidden from assistive technology: give its control a name. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className={turning.has(name) ? 'icon icon-turns' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}
