import type { ComponentChild } from 'preact';

/** Drawings of what people come for, on a 48 grid, all line: the window they stand in carries the state. */
export const serviceShapes: Record<string, ComponentChild> = {
  // A face in the corners of a camera.
  perekaman: (
    <>
      <path d="M6 15V6h9M33 6h9v9M42 33v9h-9M15 42H6v-9" />
      <circle cx="24" cy="19" r="6" />
      <path d="M13 37c0-7 5-10 11-10s11 3 11 10" />
    </>
  ),
  // A printer with a sheet coming out.
  'cetak-ktp': (
    <>
      <path d="M13 17V7h22v10" />
      <path d="M13 33H6V17h36v16h-7" />
      <path d="M13 27h22v14H13zM20 34h8" />
    </>
  ),
  // A card handed over the sill.
  'ambil-ktp': (
    <>
      <path d="M5 6h38v20H5z" />
      <path d="M12 13h6v6h-6zM26 13h10M26 20h10" />
      <path d="M24 29v14M17 36l7 7 7-7" />
    </>
  ),
  // Two people under one roof.
  'kartu-keluarga': (
    <>
      <path d="M4 23L24 6l20 17M9 19v23h30V19" />
      <circle cx="18.5" cy="24" r="3.5" />
      <circle cx="29.5" cy="24" r="3.5" />
      <path d="M12.5 40c0-6 2-8.5 6-8.5s5.5 2.5 5.5 8.5c0-6 1.5-8.5 5.5-8.5s6 2.5 6 8.5" />
    </>
  ),
  // A child with one curl.
  'kartu-anak': (
    <>
      <circle cx="24" cy="20" r="10.5" />
      <path d="M24 9.5c0-3 2-4.5 4.5-4.5" />
      <path d="M19.5 18.5v.5M28.5 18.5v.5M20 24c2 2.5 6 2.5 8 0" />
      <path d="M9 43c1-7 7-10.5 15-10.5S38 36 39 43" />
    </>
  ),
  // A certificate with its seal.
  akta: (
    <>
      <path d="M23 43H9V5h19l9 9v10" />
      <path d="M16 16h9M16 24h12M16 32h6" />
      <circle cx="33" cy="31" r="5.5" />
      <path d="M29.5 35.5V45l3.5-3 3.5 3v-9.5" />
    </>
  ),
  // Out of one house, towards another.
  'pindah-datang': (
    <>
      <path d="M38 19L22 6 4 22h6v20h24v-4" />
      <path d="M22 30h22M37 23l7 7-7 7" />
    </>
  ),
  // A folder that takes something in.
  'titip-berkas': (
    <>
      <path d="M5 9h13l5 6h20v26H5z" />
      <path d="M24 20v13M18 28l6 6 6-6" />
    </>
  ),
};

/** For a service this file has no drawing for: a sheet of paper, which every service begins with. */
export const anyService: ComponentChild = (
  <>
    <path d="M10 5h19l9 9v29H10zM29 5v9h9" />
    <path d="M17 22h14M17 30h14" />
  </>
);
