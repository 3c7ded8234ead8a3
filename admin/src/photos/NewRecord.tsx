import { RecordContextProvider, ResourceContextProvider } from 'react-admin';
import type { ReactNode } from 'react';

/** A form for something new on another record's screen: without this it would begin with all that record's fields, and send them. */
export const NewRecord = ({ resource, children }: { resource: string; children: ReactNode }): ReactNode => (
  <ResourceContextProvider value={resource}><RecordContextProvider value={undefined}>{children}</RecordContextProvider></ResourceContextProvider>
);
