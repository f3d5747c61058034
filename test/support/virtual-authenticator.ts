import type { CDPSession, Page } from 'playwright';

/** The passkeys of one page, as a phone with a screen lock keeps them: no finger is needed, every question is answered yes. */
export interface VirtualAuthenticator {
  /** How many keys it holds. */
  count(): Promise<number>;
  /** Whether the finger is the right one from now on. */
  verifies(yes: boolean): Promise<void>;
  /** Hands its keys to another page of the same phone. */
  handTo(other: VirtualAuthenticator): Promise<void>;
  readonly session: CDPSession;
  readonly id: string;
}

/** Gives a page Chromium's virtual authenticator (WebDriver, 11 of WebAuthn 3), which lives as long as the page does. */
export async function giveAuthenticator(page: Page): Promise<VirtualAuthenticator> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId: id } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const keys = async () =>
    (await session.send('WebAuthn.getCredentials', { authenticatorId: id })).credentials;
  return {
    session,
    id,
    count: async () => (await keys()).length,
    async verifies(yes) {
      await session.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: yes });
    },
    async handTo(other) {
      for (const credential of await keys())
        await other.session.send('WebAuthn.addCredential', { authenticatorId: other.id, credential });
    },
  };
}
