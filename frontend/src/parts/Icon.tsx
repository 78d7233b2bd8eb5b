// <Icon name="check" />: the few drawings of Lávka, 24 × 24, in the colour of the text; never without a word.
import type { ReactElement } from "react";

const DRAWINGS = {
  ask: (
    <>
      <path d="M8 8.50a4 4 0 1 1 5.60 3.70c-1 .5-1.60 1.20-1.60 2.30v.5" />
      <path d="M12 19.30v.2" />
    </>
  ),
  card: (
    <>
      <rect x="3" y="5.50" width="18" height="13" rx="1.50" />
      <path d="M6.50 10h5M6.50 14h8" />
    </>
  ),
  chat: (
    <>
      <path d="M4 5h16v11h-9l-4.50 4v-4H4z" />
    </>
  ),
  check: (
    <>
      <path d="m4.50 12.50 5 5L19.50 7" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="8.50" />
      <path d="M12 7v5.30l3.30 2" />
    </>
  ),
  dash: (
    <>
      <circle cx="12" cy="12" r="8.50" strokeDasharray="3.20 3.40" />
    </>
  ),
  done: (
    <>
      <circle cx="12" cy="12" r="9" fill="currentColor" />
      <path d="m7.50 12.30 3.20 3.20 5.80-6.50" stroke="var(--surface)" />
    </>
  ),
  dot: (
    <>
      <circle cx="12" cy="12" r="8" fill="currentColor" />
    </>
  ),
  down: (
    <>
      <path d="m6 9.50 6 6 6-6" />
    </>
  ),
  exp: (
    <>
      <circle cx="12" cy="12" r="8.50" />
      <path d="M12 7v5l-3 2M4 20 20 4" />
    </>
  ),
  filter: (
    <>
      <path d="M4 6h16M7 12h10M10 18h4" />
    </>
  ),
  halfc: (
    <>
      <circle cx="12" cy="12" r="8.50" />
      <path d="M12 3.50a8.50 8.50 0 0 1 0 17z" fill="currentColor" />
    </>
  ),
  hand: (
    <>
      <path d="M3 15.50c3-6 6-6 9-2.50s6 3.50 9-2.50" />
      <circle cx="12" cy="13" r="1.50" fill="currentColor" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="8.50" />
      <path d="M12 11v5.50M12 7.70v.2" />
    </>
  ),
  key: (
    <>
      <circle cx="8" cy="15.50" r="4" />
      <path d="m11 12.50 8.50-8.50M16 7.50l3 3" />
    </>
  ),
  mail: (
    <>
      <rect x="3" y="5.50" width="18" height="13" rx="1.50" />
      <path d="m3.50 7 8.50 6 8.50-6" />
    </>
  ),
  map: (
    <>
      <path d="m3.50 6.20 5.50-2.20 6 2.20 5.50-2.20v13.80L15 20l-6-2.20L3.50 20z" />
      <path d="M9 4v13.80M15 6.20V20" />
    </>
  ),
  minus: (
    <>
      <circle cx="12" cy="12" r="8.50" />
      <path d="M8 12h8" />
    </>
  ),
  net: (
    <>
      <circle cx="5.50" cy="7" r="2.50" />
      <circle cx="18.50" cy="6" r="2.50" />
      <circle cx="13" cy="18" r="2.50" />
      <path d="m8 6.80 8-.6M6.90 9.10l4.70 6.80M17.60 8.40l-3.60 7.30" />
    </>
  ),
  pause: (
    <>
      <path d="M8.50 5v14M15.50 5v14" />
    </>
  ),
  phone: (
    <>
      <path d="M6 3.50h3l1.50 4.50-2 1.70a11 11 0 0 0 5.80 5.80l1.70-2 4.50 1.50v3c0 1.10-.9 2-2 2C11 20 4 13 4 5.50c0-1.10.9-2 2-2z" />
    </>
  ),
  pin: (
    <>
      <path d="M12 21.5c4.60-5 7-8.60 7-12a7 7 0 0 0-14 0c0 3.40 2.40 7 7 12z" />
      <circle cx="12" cy="9.50" r="2.40" />
    </>
  ),
  print: (
    <>
      <path d="M7 9V3.50h10V9M7 17H4V9h16v8h-3" />
      <path d="M7 14h10v6.50H7z" />
    </>
  ),
  queue: (
    <>
      <path d="M4 6h16M4 12h11M4 18h6" />
    </>
  ),
  ring: (
    <>
      <circle cx="12" cy="12" r="8" />
    </>
  ),
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
  shield: (
    <>
      <path d="M12 3l8 3v5.50c0 5-3.50 8-8 9.50-4.50-1.50-8-4.50-8-9.50V6z" />
    </>
  ),
  sign: (
    <>
      <path d="M12 2.50v19M9 21.50h6" />
      <path d="M5 5h10.50l3 2.25-3 2.25H5z" />
      <path d="M19 12.50H9.50l-3 2.25 3 2.25H19z" />
    </>
  ),
  slash: (
    <>
      <circle cx="12" cy="12" r="8.50" />
      <path d="m6 18 12-12" />
    </>
  ),
  swap: (
    <>
      <path d="M1.50 19.50v-6h4.50l3 6zM22.50 19.50v-6H18l-3 6z" />
      <path d="M3.50 10Q12 3 20.50 10" />
    </>
  ),
  to: (
    <>
      <path d="M4 12h15M13 6l6 6-6 6" />
    </>
  ),
  undo: (
    <>
      <path d="M8 5 4 9l4 4" />
      <path d="M4.50 9H14a5.50 5.50 0 0 1 0 11h-4" />
    </>
  ),
  user: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4.50 20.50c1-4.50 4-6 7.50-6s6.50 1.50 7.50 6" />
    </>
  ),
  warn: (
    <>
      <path d="M12 4 2.80 20h18.40z" />
      <path d="M12 10v4.50M12 17.30v.2" />
    </>
  ),
  x: (
    <>
      <path d="M6 6l12 12M18 6 6 18" />
    </>
  ),
  lock: (
    <>
      <rect x="5" y="11" width="14" height="9.50" rx="1.50" />
      <path d="M8 11V8a4 4 0 0 1 8 0v3" />
    </>
  ),
  plus: (
    <>
      <path d="M12 5v14M5 12h14" />
    </>
  ),
} satisfies Record<string, ReactElement>;

export type IconName = keyof typeof DRAWINGS;

/** One drawing. Decoration beside a word, so hidden from readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
      {DRAWINGS[name]}
    </svg>
  );
}
