/** What an import takes from an export. Name, NIK and birthday are not among it: nothing here can read them. */
export type ExportField =
  | 'registration'
  | 'status'
  | 'kelurahan'
  | 'kecamatan'
  | 'recordedOn'
  | 'printedOn'
  | 'promisedOn'
  | 'application';

/** Where each field stands in a row, from 0; absent where the export has no such column. */
export type ExportColumns = Partial<Record<ExportField, number>>;

/** A slip cannot be found without the one, and has nothing to say without the other. */
export const REQUIRED_FIELDS = ['registration', 'status'] as const satisfies readonly ExportField[];
type RequiredField = (typeof REQUIRED_FIELDS)[number];

/** The header of an export, or which required columns no row at its top names. */
export type HeaderReading =
  | {
      kind: 'found';
      row: number;
      titles: readonly string[];
      columns: ExportColumns & Record<RequiredField, number>;
    }
  | { kind: 'missing'; fields: readonly RequiredField[] };

/** Titles as offices write them, in capitals and without anything between the letters. First title in a row wins. */
const TITLES: Record<ExportField, readonly string[]> = {
  registration: [
    'NOREGISTRASI',
    'NOREG',
    'NOMORREGISTRASI',
    'NOMORREG',
    'NOREGISTER',
    'NOMORREGISTER',
    'NOREGKTP',
    'NOREGKTPEL',
    'NOPERMOHONAN',
    'NOMORPERMOHONAN',
    'NOPENDAFTARAN',
    'NOMORPENDAFTARAN',
    'IDREGISTRASI',
    'REGISTRASI',
    'REGISTRATIONNUMBER',
    'REGISTRATIONNO',
  ],
  status: [
    'STATUSKTP',
    'STATUSKTPEL',
    'STATUSKTPELEKTRONIK',
    'STATUSEKTP',
    'STATUSREKAM',
    'STATUSPEREKAMAN',
    'STATUSCETAK',
    'STATUSKARTU',
    'STATUSSIAK',
    'CURRENTSTATUSCODE',
    'STATUSCODE',
    'KODESTATUS',
    'KTPSTATUS',
    'STATUS',
  ],
  kelurahan: [
    'KELNAME',
    'KELURAHAN',
    'NAMAKEL',
    'NAMAKELURAHAN',
    'KEL',
    'KELDESA',
    'DESAKEL',
    'DESAKELURAHAN',
    'KELURAHANDESA',
    'NAMADESA',
    'DESA',
  ],
  kecamatan: ['KECNAME', 'KECAMATAN', 'NAMAKEC', 'NAMAKECAMATAN', 'KEC'],
  recordedOn: ['TGLREKAM', 'TANGGALREKAM', 'TGLPEREKAMAN', 'TANGGALPEREKAMAN', 'TGLPEREKAMANKTP', 'DIREKAM'],
  printedOn: ['TGLCETAK', 'TANGGALCETAK', 'TGLPENCETAKAN', 'TANGGALPENCETAKAN', 'DICETAK'],
  promisedOn: [
    'TGLJANJI',
    'TANGGALJANJI',
    'TGLPENGAMBILAN',
    'TANGGALPENGAMBILAN',
    'TGLAMBIL',
    'TANGGALAMBIL',
    'TGLSELESAI',
    'TANGGALSELESAI',
    'JANJI',
  ],
  application: [
    'JENIS',
    'JENISPERMOHONAN',
    'JNSPERMOHONAN',
    'JENISPENGAJUAN',
    'PERMOHONAN',
    'KETERANGANPERMOHONAN',
    'ALASANCETAK',
    'JENISCETAK',
  ],
};

const FIELD_OF = new Map(
  Object.entries(TITLES).flatMap(([field, titles]) => titles.map((title) => [title, field] as const)),
);

/** Letterheads and dates of printing stand above some exports; a header deeper than this is none. */
const HEADER_WITHIN_ROWS = 10;

/** A title or a cell with all that people write differently taken away. */
export function bareTitle(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** Which columns of a header row are ours. A title given twice counts where it stands first. */
export function recogniseColumns(titles: readonly string[]): ExportColumns {
  const columns: ExportColumns = {};
  titles.forEach((title, at) => {
    const field = FIELD_OF.get(bareTitle(title));
    if (field && isField(field) && columns[field] === undefined) columns[field] = at;
  });
  return columns;
}

/** Finds the header among an export's first rows. `missing` speaks of the row that came nearest. */
export function findHeader(firstRows: readonly (readonly string[])[]): HeaderReading {
  let missing: readonly RequiredField[] = REQUIRED_FIELDS;
  for (const [row, titles] of firstRows.slice(0, HEADER_WITHIN_ROWS).entries()) {
    const columns = recogniseColumns(titles);
    const { registration, status } = columns;
    if (registration !== undefined && status !== undefined) {
      return { kind: 'found', row, titles, columns: { ...columns, registration, status } };
    }
    const lacking = REQUIRED_FIELDS.filter((field) => columns[field] === undefined);
    if (lacking.length < missing.length) missing = lacking;
  }
  return { kind: 'missing', fields: missing };
}

function isField(name: string): name is ExportField {
  return Object.hasOwn(TITLES, name);
}
