import { createHash, randomBytes } from 'node:crypto';

const PREFIX = 'qy_';

/** A new bearer token: 256 random bits, recognisable by its prefix. */
export const newToken = (): string => PREFIX + randomBytes(32).toString('base64url');

/** What is kept of a token; with that much randomness a plain hash is enough. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The token of an Authorization header, if it carries one of ours. */
export const bearerToken = (header: string | undefined): string | null => {
  const token = /^Bearer\s+(\S+)$/iu.exec(header ?? '')?.[1];
  return token?.startsWith(PREFIX) ? token : null;
};
