import type { ServiceId } from '#domain/services/service';
import type { ServiceState } from '#domain/services/service-state';
import type { Lang, Said } from './lang.ts';

/** Drawing that goes with a line; a name that `parts/icon` knows. */
export type Drawing =
  | 'arrow'
  | 'bag'
  | 'bell'
  | 'clock'
  | 'file'
  | 'hourglass'
  | 'house'
  | 'person'
  | 'phone'
  | 'pin'
  | 'print'
  | 'question'
  | 'tick'
  | `service:${string}`;

/** The one thing to do: an imperative with a place, and why. Words may hold `*strong*` parts. */
export interface ActText {
  icon: Drawing;
  text: string;
  why: string;
}

/** When more will be known, or when the office opens. */
export interface NextNewsText {
  label: string;
  /** The clock, large: `10.30`. */
  time: string;
  /** `38 menit lagi`, `terlambat 12 menit`; null when nothing is counted. */
  count: string | null;
  overdue: boolean;
  note: string | null;
  /** Whole minutes left, 0 when past: the slats that count. */
  minutesLeft: number;
}

export interface ServiceText {
  id: ServiceId;
  icon: Drawing;
  name: string;
  state: ServiceState;
  /** `Buka`, `Terbatas` … : always shown beside the drawing, or said by the group's title. */
  word: string;
  /** A second, smaller line: `kemarin: buka`, `sejak 07.42`. */
  detail: string | null;
}

/** Services that stand alike. A board without an outage is one group without a title. */
export interface ServiceGroup {
  title: string | null;
  state: ServiceState;
  services: ServiceText[];
}

/** One line of how a notice went: `09.52`, `Sedang dipulihkan`, `petugas kantor`. */
export interface UpdateText {
  at: string;
  what: string;
  by: string;
  said: Said | null;
}

/** One further notice, as one or two sentences. */
export interface NoticeText {
  id: string;
  /** `Gangguan`; of what has not begun `Terencana`, of what was taken back `Ditarik`. */
  label: string;
  /** When it comes, or when it was taken back: `Selasa, 1 Desember, 08.00–10.00`; null while it is in force. */
  when: string | null;
  said: Said;
  /** `sampai Kam 8 Feb`; null without an end. */
  until: string | null;
  /** `lalu tiap Selasa, 3 kali lagi`; null where it does not come again. */
  again: string | null;
  /** `dikoreksi 10.12`; null where it stands as it was first said. */
  corrected: string | null;
  /** How it went, newest first; only on pages, where it can be unfolded. */
  timeline: UpdateText[];
}

/** A board in words: kiosk, the clerk's preview and the public page all render this. */
export interface BoardText {
  lang: Lang;
  state: ServiceState;
  /** Top line: the office in its lobby, the kelurahan in a hall. */
  title: string;
  /** Second line: the lobby's name, or the office's in a hall. */
  where: string;
  /** `Kamis, 8 Februari 2018` and `09.52`. */
  date: string;
  clock: string;
  /** Pieces that fall on lines of their own: the service, then the verb. */
  headline: string[];
  /** On the shutter, under the headline. */
  lines: string[];
  /** The office's own words on it, in their own language; after `lines`. */
  note: Said | null;
  /** Below the shutter, in soft ink: what was last known. */
  foot: string | null;
  nextNews: NextNewsText | null;
  act: ActText | null;
  groups: ServiceGroup[];
  /** What was just taken back, what else is in force, then what is planned. */
  notices: NoticeText[];
  /** How the leading notice went, newest first; empty while there is only its beginning, and on kiosks. */
  timeline: UpdateText[];
}
