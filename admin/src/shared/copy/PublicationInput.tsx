import { required, SelectInput } from 'react-admin';
import type { ReactNode } from 'react';
import { usePublication } from '../usePublication';

/** The paper new copy most likely is for: the one worked on, or the only one. */
export const useDefaultPublication = (): string | undefined => {
  const { current, publications } = usePublication();
  return current?.id ?? (publications.length === 1 ? publications[0]?.id : undefined);
};

/** Which paper copy is for; said once, when it is filed. */
export const PublicationInput = (): ReactNode => {
  const { publications } = usePublication();
  return <SelectInput source="publicationId" choices={publications} optionText="name" translateChoice={false} validate={required()} helperText={false} fullWidth />;
};
