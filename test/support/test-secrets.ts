/** Secrets of every test server; worth nothing anywhere else. */
export const TEST_SECRETS = {
  /** 32 bytes of 0x01, base64url. */
  SLIP_KEY_1: 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE',
  FIRST_LINK_SECRET: 'first-link-secret-of-the-tests',
};
