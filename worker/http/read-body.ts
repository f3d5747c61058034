import type * as z from 'zod';
import { type Refusal, refuse } from '../domain/ledger/refusal.ts';

/** Largest bodies, in bytes: an action, and a piece of an import. */
export const ACTION_BODY_MAX = 64 * 1024;
export const PIECE_BODY_MAX = 1024 * 1024;

/**
 * A JSON body by its schema. Read bit by bit, so that one over the limit is refused before it is held, whatever
 * its Content-Length claims. The detail names the first wrong field, never its value.
 */
export async function readBody<T>(request: Request, schema: z.ZodType<T>, max: number): Promise<T | Refusal> {
  const text = await readText(request, max);
  if (text === null) return refuse('body-too-large', `${max}`);
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  return refuse('body-malformed', parsed.error.issues[0]?.path.join('.') || null);
}

async function readText(request: Request, max: number): Promise<string | null> {
  if (Number(request.headers.get('Content-Length')) > max) return null;
  if (!request.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > max) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
