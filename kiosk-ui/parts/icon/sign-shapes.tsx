import type { ComponentChild } from 'preact';

/** Everything that is not a service: facts, keys and signs, on the same 48 grid. */
export const signShapes = {
  clock: (
    <>
      <circle cx="24" cy="24" r="19" />
      <path d="M24 12v13l8 5" />
    </>
  ),
  pin: (
    <>
      <path d="M24 44S8 29 8 19a16 16 0 0 1 32 0c0 10-16 25-16 25z" />
      <circle cx="24" cy="19" r="5" />
    </>
  ),
  bag: (
    <>
      <path d="M5 15h38v27H5z" />
      <path d="M16 15V6h16v9M18 27h12" />
    </>
  ),
  bell: (
    <>
      <path d="M10 35V21a14 14 0 0 1 28 0v14" />
      <path d="M4 36h40M21 44h6" />
    </>
  ),
  person: (
    <>
      <circle cx="24" cy="14" r="9" />
      <path d="M6 44c0-12 7-18 18-18s18 6 18 18" />
    </>
  ),
  arrow: <path d="M5 24h37M29 10l14 14-14 14" />,
  next: <path d="M17 8l16 16-16 16" />,
  back: <path d="M16 6L6 16l10 10M7 16h23a12 12 0 0 1 0 24H14" />,
  house: <path d="M3 24L24 5l21 19M9 19v24h11V30h8v13h11V19" />,
  phone: (
    <>
      <path d="M12 4h24v40H12z" />
      <path d="M22 37h4" />
    </>
  ),
  keypad: (
    <>
      <path d="M4 9h40v30H4z" />
      <path d="M12 18h1M20 18h1M28 18h1M36 18h1M12 25h1M20 25h1M28 25h1M36 25h1M15 32h18" />
    </>
  ),
  speaker: (
    <>
      <path d="M4 18h9l11-9v30l-11-9H4z" />
      <path d="M31 18c4 4 4 8 0 12M37 11c8 8 8 18 0 26" />
    </>
  ),
  larger: (
    <>
      <path d="M4 42L17 8l13 34M9 30h16" />
      <path d="M38 7v14M31 14h14" />
    </>
  ),
  globe: (
    <>
      <circle cx="24" cy="24" r="20" />
      <path d="M4 24h40M24 4c-13 12-13 28 0 40M24 4c13 12 13 28 0 40" />
    </>
  ),
  tick: <path d="M7 26l11 12L42 11" />,
  cross: <path d="M10 10l28 28M38 10L10 38" />,
  erase: (
    <>
      <path d="M16 9h28v30H16L4 24z" />
      <path d="M22 17l14 14M36 17L22 31" />
    </>
  ),
  share: (
    <>
      <path d="M13 20H7v23h34V20h-6" />
      <path d="M24 33V5M14 14L24 4l10 10" />
    </>
  ),
  send: (
    <>
      <path d="M44 5L4 20l16 8 8 16z" />
      <path d="M44 5L20 28" />
    </>
  ),
  box: (
    <>
      <path d="M24 4l19 10v21L24 45 5 35V14z" />
      <path d="M5 14l19 10 19-10M24 24v21" />
    </>
  ),
  hourglass: (
    <>
      <path d="M10 4h28M10 44h28" />
      <path d="M14 4v8c0 6 10 8 10 12S14 30 14 36v8M34 4v8c0 6-10 8-10 12s10 6 10 12v8" />
    </>
  ),
  question: (
    <>
      <path d="M4 6h40v30H23l-9 8v-8H4z" />
      <path d="M18.5 17a5.5 5.5 0 1 1 8.5 4.600c-2 1.300-3 2-3 4M24 30v.5" />
    </>
  ),
  offline: (
    <>
      <path d="M5 5l38 38" />
      <path d="M4 19c3-3 6-5 9-6M20 11c9-1 17 2 24 8M11 27c3-2 5-4 8-4.5M29 24c3 1 5.5 2 8 4" />
      <path d="M24 40v.5M18.5 34c3-2.5 6-3 9-1" />
    </>
  ),
  list: <path d="M5 12h38M5 24h38M5 36h38" />,
  scan: <path d="M5 16V5h11M32 5h11v11M43 32v11H32M16 43H5V32M13 24h22" />,
  pause: <path d="M15 8v32M33 8v32" />,
  play: <path d="M13 6l26 18-26 18z" />,
  print: (
    <>
      <path d="M13 17V7h22v10" />
      <path d="M13 33H6V17h36v16h-7" />
      <path d="M13 27h22v14H13zM20 34h8" />
    </>
  ),
  file: (
    <>
      <path d="M24 5v24M14 19l10 10 10-10" />
      <path d="M6 31v12h36V31" />
    </>
  ),
  warning: (
    <>
      <path d="M24 5l21 38H3z" />
      <path d="M24 18v12M24 36v.5" />
    </>
  ),
} satisfies Record<string, ComponentChild>;

export type SignName = keyof typeof signShapes;
