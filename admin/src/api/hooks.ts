import { useCallback, useState } from 'react';
import { type HttpError, useDataProvider, useNotify, usePermissions, useRefresh } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import type { Permission } from '@domain/people/permissions';
import type { Answer, Asked, PathOf } from './client';
import type { NewsroomProvider } from './dataProvider';
import type { ErrorBody, Me } from './types';

export type ApiError = HttpError & { body?: ErrorBody };

export const useNewsroom = (): NewsroomProvider => useDataProvider<NewsroomProvider>();

/** Who is reading; undefined until known. */
export const useMe = (): Me | undefined => usePermissions<Me>().permissions;

/** Whether the reader's posts carry a permission. For a record ask its `actions`. */
export const useMay = (): ((permission: Permission) => boolean) => {
  const me = useMe();
  return useCallback((permission: Permission) => me?.permissions.includes(permission) ?? false, [me]);
};

/** Reads an address of the contract that is no resource of react-admin's. */
export const useReading = <P extends PathOf<'get'>>(path: P, asked: Asked<'get', P>, options: { enabled?: boolean } = {}) => {
  const newsroom = useNewsroom();
  return useQuery<Answer<'get', P>, ApiError>({
    queryKey: [path, asked],
    queryFn: () => (newsroom.call as unknown as (method: 'get', path: P, asked: Asked<'get', P>) => Promise<Answer<'get', P>>)('get', path, asked),
    retry: false,
    ...options,
  });
};

/** Does something once, says how it went, and shows the newest state of everything on the screen. */
export const useAct = (): { act: <T>(deed: () => Promise<T>, done?: string) => Promise<T | undefined>; busy: boolean } => {
  const [busy, setBusy] = useState(false);
  const notify = useNotify();
  const refresh = useRefresh();
  const act = useCallback(async <T>(deed: () => Promise<T>, done?: string): Promise<T | undefined> => {
    setBusy(true);
    try {
      const result = await deed();
      if (done) notify(done, { type: 'success' });
      refresh();
      return result;
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
      if ((error as ApiError).status === 409) refresh();
      return undefined;
    } finally {
      setBusy(false);
    }
  }, [notify, refresh]);
  return { act, busy };
};
