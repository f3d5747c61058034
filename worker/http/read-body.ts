import type * as z from 'zod';
import { isRefusal, type Refusal, refuse } from '#domain/ledger/refusal';

/** Largest bodies, in bytes: an action, an office of four hundred places as its operator describes it, a piece of an import. */
export const ACTION_BODY_MAX = 64 * 1024;
export const OFFICE_BODY_MAX = 512 * 1024;
export const PIECE_BODY_MAX = 1024 * 1024;

/**
 * A JSON body by its schema. Read bit by bit, so that one over the limit is refused before it is held, whatever
 * its Content-Length claims. The detail names the first wrong field, never its value.
 */
export async function readBody<T>(request: Request, schema: z.ZodType<T>, max: number): Promise<T | Refusal> {
  const text = await readText(request, max);
  if (isRefusal(text)) return text;
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  return refuse('body-malformed', parsed.error.issues[0]?.path.join('.') || null);
}

async function readText(request: Request, max: number): Promise<string | Refusal> {
  const tooLarge = refuse('body-too-large', `${max}`);
  if (Number(request.headers.get('Content-Length')) > max) return tooLarge;
  if (!request.body) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  try {
    for await (const chunk of request.body) {
      size += chunk.byteLength;
      if (size > max) return tooLarge;
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    // Not UTF-8, or cut off on its way.
    return refuse('body-malformed');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
