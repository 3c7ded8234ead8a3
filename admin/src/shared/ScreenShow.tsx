import { type RaRecord, ShowBase, useShowContext } from 'react-admin';
import type { ReactNode } from 'react';
import { ErrorState, LoadingLines } from './Blank';
import { WHOLE } from './whole';

const Shown = <R extends RaRecord>({ children }: { children: (record: R) => ReactNode }) => {
  const { record, error, refetch } = useShowContext<R>();
  if (record) return <>{children(record)}</>;
  return error ? <ErrorState error={error} retry={() => void refetch()} /> : <LoadingLines />;
};

/** A record read whole, or why it cannot be. */
export const ScreenShow = <R extends RaRecord>({ children }: { children: (record: R) => ReactNode }) => (
  <ShowBase queryOptions={{ meta: WHOLE, retry: false, onError: () => undefined }}>
    <Shown<R>>{children}</Shown>
  </ShowBase>
);
