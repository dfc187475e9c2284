import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ApiKey } from './apiKey.js';

const FORM = /^aig_([0-9a-f]{12})_([0-9a-f]{64})$/;

/** A new key: what is kept of it, and the text that its bearer sends and that is shown once. */
export function makeKey(draft: Pick<ApiKey, 'name' | 'scopes' | 'createdAt'>): { key: ApiKey; text: string } {
  const id = randomBytes(6).toString('hex');
  const secret = randomBytes(32).toString('hex');
  return { key: { ...draft, id, hash: digest(secret).toString('hex'), revokedAt: null }, text: `aig_${id}_${secret}` };
}

/** The id within the text of a key; null where the text is none. */
export function keyIdOf(text: string): string | null {
  return FORM.exec(text)?.[1] ?? null;
}

/** Whether the text is that of the key; takes as long whatever it differs in. */
export function opens(text: string, key: ApiKey): boolean {
  const secret = FORM.exec(text)?.[2] ?? '';
  return timingSafeEqual(digest(secret), Buffer.from(key.hash, 'hex'));
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
