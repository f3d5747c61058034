/** Two clerks behind an open counter, in the paint of its wall: company, not information. */
export function Clerks() {
  return (
    <svg class="clerks" viewBox="0 0 220 124" aria-hidden="true" focusable="false">
      <path
        class="clerks__person"
        d="M0 124V112c0-20 12-31 31-36V34C31 12 44 0 62 0s31 12 31 34v42c19 5 31 16 31 36v12z"
      />
      <path class="clerks__face" d="M44 38c0-14 7-21 18-21s18 7 18 21-8 26-18 26-18-12-18-26z" />
      <path class="clerks__seam" d="M40 74c6 6 14 8 22 8s16-2 22-8M62 84v40" />
      <path class="clerks__person" d="M134 124v-12c0-21 10-31 30-34h30c18 3 26 13 26 34v12z" />
      <path class="clerks__face" d="M158 36h42v18c0 15-8 24-21 24s-21-9-21-24z" />
      <path class="clerks__face" d="M168 72h22v10l-11 12-11-12z" />
      <path class="clerks__person" d="M152 34V16c0-10 8-16 27-16s27 6 27 16v18z" />
      <path class="clerks__seam" d="M152 33h54M168 80l11 14 11-14M179 94v30" />
    </svg>
  );
}
