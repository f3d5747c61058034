import { describe, expect, it } from 'vitest';
import { findHeader, recogniseColumns } from '#domain/slips/export-columns';

const SIAK =
  'NO,NO_REGISTRASI,NIK,NAMA_LGKP,TGL_LHR,KEL_NAME,KEC_NAME,STATUS_KTP,TGL_REKAM,TGL_CETAK,TGL_JANJI,JENIS';
const EXCEL =
  'No;No Registrasi;NIK;Nama Lengkap;Tgl Lahir;Kelurahan;Kecamatan;Status KTP-el;Tanggal Rekam;Tanggal Cetak;Tanggal Pengambilan;Jenis Permohonan';
const ALL = {
  registration: 1,
  kelurahan: 5,
  kecamatan: 6,
  status: 7,
  recordedOn: 8,
  printedOn: 9,
  promisedOn: 10,
  application: 11,
};

describe('columns of an export', () => {
  it('are known by the names SIAK gives them', () => {
    expect(recogniseColumns(SIAK.split(','))).toEqual(ALL);
  });

  it('are known by the names people give them', () => {
    expect(recogniseColumns(EXCEL.split(';'))).toEqual(ALL);
  });

  it.each(['NO REG', 'no_registrasi', 'No. Registrasi', 'NOMOR REGISTRASI', 'NoReg', '\uFEFFNO_REGISTRASI'])(
    'forgive case, spaces, dots, underscores and a byte order mark: %s',
    (title) => {
      expect(recogniseColumns([title])).toEqual({ registration: 0 });
    },
  );

  it.each([
    'NIK',
    'NO NIK',
    'No KK',
    'NAMA',
    'NAMA_LGKP',
    'Nama Lengkap',
    'TGL_LHR',
    'Tanggal Lahir',
    'NO',
    'No.',
    'ALAMAT',
  ])('never include %s: nothing reads it', (title) => {
    expect(recogniseColumns([title])).toEqual({});
  });

  it('count where they stand first when a title is given twice', () => {
    expect(recogniseColumns(['STATUS_KTP', 'NO REG', 'STATUS'])).toEqual({ status: 0, registration: 1 });
  });
});

describe('the header of an export', () => {
  it('may stand below a letterhead', () => {
    const rows = [['PEMERINTAH KOTA'], ['Laporan KTP-el', ''], [''], ['No Reg', 'Status']];
    expect(findHeader(rows)).toMatchObject({
      kind: 'found',
      row: 3,
      columns: { registration: 0, status: 1 },
    });
  });

  it('without a status names the status', () => {
    expect(findHeader([['No Reg', 'Kelurahan']])).toEqual({ kind: 'missing', fields: ['status'] });
  });

  it('without a registration names the registration, however many NIK there are', () => {
    expect(findHeader([['NIK', 'Status KTP']])).toEqual({ kind: 'missing', fields: ['registration'] });
  });

  it('of a file that is no export names both', () => {
    expect(
      findHeader([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toEqual({ kind: 'missing', fields: ['registration', 'status'] });
  });

  it('of an empty file names both', () => {
    expect(findHeader([])).toEqual({ kind: 'missing', fields: ['registration', 'status'] });
  });
});
