/** How Indonesians say dates, times and spans. This file is the shape; every other language must fill it. */
export const timeId = {
  clock: (hours: string, minutes: string) => `${hours}.${minutes}`,
  /** Monday first. */
  weekdays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  weekdaysShort: ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'],
  months: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  day: (weekday: string, day: number, month: string) => `${weekday}, ${day} ${month}`,
  dayWithYear: (weekday: string, day: number, month: string, year: string) =>
    `${weekday}, ${day} ${month} ${year}`,
  shortDay: (weekday: string, day: number, month: string) => `${weekday} ${day} ${month}`,
  dayOfMonth: (day: number, month: string) => `${day} ${month}`,
  seconds: (count: number) => `${count} detik`,
  minutes: (count: number) => `${count} menit`,
  hours: (count: number) => `${count} jam`,
  days: (count: number) => `${count} hari`,
  underAMinute: 'kurang dari 1 menit',
  justNow: 'baru saja',
  anyMoment: 'sebentar lagi',
  ago: (span: string) => `${span} lalu`,
  ahead: (span: string) => `${span} lagi`,
  today: 'hari ini',
  yesterday: 'kemarin',
  tomorrow: 'besok',
  dayAndClock: (day: string, clock: string) => `${day} ${clock}`,
  since: (moment: string, span: string) => `sejak *${moment}* (${span})`,
  sinceShort: (moment: string) => `sejak ${moment}`,
  /** Between two times, as a voice says it. */
  spokenRange: 'sampai',
  /** A time of day for a voice: "07.42" read as it is written would come out as a decimal. */
  spokenClock: (hours: number, minutes: number) =>
    minutes === 0 ? `pukul ${hours}` : `pukul ${hours} lewat ${minutes}`,
};

export type TimeWords = typeof timeId;
