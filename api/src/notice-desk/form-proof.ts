import { createHmac, timingSafeEqual } from 'node:crypto';

/** Nobody fills the form in faster, and nobody leaves it open longer. */
const QUICKEST_MS = 1_500;
const SLOWEST_MS = 12 * 3_600_000;

const sign = (secret: string, at: string): string => createHmac('sha256', secret).update(`notice form ${at}`).digest('base64url');

/** A mark on the form of when it was opened, which only this newsroom can make. */
export const formProof = (secret: string, now: number): string => `${now}.${sign(secret, String(now))}`;

/** Whether a form was opened here, not just now and not long ago. */
export const isProved = (secret: string, proof: string, now: number): boolean => {
  const [at = '', signature = ''] = proof.split('.');
  const [given, due] = [Buffer.from(signature), Buffer.from(sign(secret, at))];
  const age = now - Number(at);
  return given.length === due.length && timingSafeEqual(given, due) && age >= QUICKEST_MS && age <= SLOWEST_MS;
};
