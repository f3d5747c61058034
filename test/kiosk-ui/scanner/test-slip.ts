import { slipCodeFromMac, slipUrl } from '#domain/slips/slip-code';

/** The host of the office these tests stand in. */
export const HOST = 'kabar.example.go.id';
export const CODE = slipCodeFromMac('K', new Uint8Array([19, 88, 7, 201, 143, 66, 250, 31, 5]));
export const OTHER_CODE = slipCodeFromMac('K', new Uint8Array([7, 1, 99, 34, 250, 11, 3, 160, 77]));
/** What its QR says: all capitals. */
export const SLIP = slipUrl(HOST, CODE);
/** The code with its last symbol wrong: the check does not hold. */
export const MISTYPED = `${CODE.slice(0, -1)}${CODE.endsWith('2') ? '3' : '2'}`;
