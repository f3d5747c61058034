/** SHA-256 as the domain wants it handed in. */
export function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', bytes);
}

/** SHA-256 of a text, in base64url: what is kept of a secret. */
export async function digestOf(text: string): Promise<string> {
  return base64Url(new Uint8Array(await sha256(encode(text))));
}

export function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

export function bytesOfBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
}

/** 128 random bits in base64url: sessions and one-time links. */
export function randomToken(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(16)));
}

export function encode(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  return new Uint8Array(bytes);
}
