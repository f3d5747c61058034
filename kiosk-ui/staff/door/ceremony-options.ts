import * as z from 'zod';

/** What the library of the browser needs of the Worker's options, in the shapes of WebAuthn 3, 5.1.8 and 5.1.9. */
const base64Url = z.string().regex(/^[A-Za-z0-9_-]+$/);
const verification = z.enum(['discouraged', 'preferred', 'required']);
const known = z.object({ id: base64Url, type: z.literal('public-key') });

export const creationOptions = z.object({
  challenge: base64Url,
  rp: z.object({ name: z.string(), id: z.string().exactOptional() }),
  user: z.object({ id: base64Url, name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.number() })),
  timeout: z.number().exactOptional(),
  excludeCredentials: z.array(known).exactOptional(),
  attestation: z.enum(['direct', 'enterprise', 'indirect', 'none']).exactOptional(),
  authenticatorSelection: z
    .object({
      authenticatorAttachment: z.enum(['platform', 'cross-platform']).exactOptional(),
      requireResidentKey: z.boolean().exactOptional(),
      residentKey: verification.exactOptional(),
      userVerification: verification.exactOptional(),
    })
    .exactOptional(),
});

export const requestOptions = z.object({
  challenge: base64Url,
  timeout: z.number().exactOptional(),
  rpId: z.string().exactOptional(),
  allowCredentials: z.array(known).exactOptional(),
  userVerification: verification.exactOptional(),
});
