import { HttpError, type AuthProvider } from 'react-admin';
import { call } from './client';
import type { Me } from './types';

/** Asked once and kept until the person changes: every screen wants to know who is reading. */
let me: Promise<Me> | null = null;

/** Whose session this browser holds: one cookie for all its windows, so a window of another person has to know. */
const SIGNED_IN = 'qingyang.signedIn';
const remember = (person: Me): Me => {
  localStorage.setItem(SIGNED_IN, person.id);
  return person;
};
export const isSignedInAs = (userId: string): boolean => (localStorage.getItem(SIGNED_IN) ?? userId) === userId;

const whoAmI = (): Promise<Me> => {
  me ??= (call('get', '/api/auth/me') as Promise<Me>).then(remember).catch((error: unknown) => {
    me = null;
    throw error;
  });
  return me;
};

const statusOf = (error: unknown): number | undefined => (error instanceof HttpError ? error.status : undefined);

export const authProvider: AuthProvider = {
  login: async ({ username, password }: { username: string; password: string }) => {
    me = Promise.resolve(remember((await call('post', '/api/auth/login', { body: { username, password } })) as Me));
  },
  logout: async () => {
    me = null;
    await call('post', '/api/auth/logout').catch((error: unknown) => {
      if (statusOf(error) !== 401) throw error;
    });
  },
  checkAuth: async () => {
    await whoAmI();
  },
  /** Only a lost session ends the visit: what a post does not allow is said in place. */
  checkError: async (error: unknown) => {
    if (statusOf(error) === 401) {
      me = null;
      throw error;
    }
  },
  getIdentity: async () => {
    const { id, displayName, username } = await whoAmI();
    return { id, fullName: displayName, username };
  },
  getPermissions: () => whoAmI(),
};
