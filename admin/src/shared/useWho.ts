import { SYSTEM_NAME } from '@domain/people/roles';
import { useTranslate } from 'react-admin';

/** A name as the record keeps it; the newsroom's own is said in the reader's language. */
export const useWho = (): ((name: string | null | undefined) => string) => {
  const translate = useTranslate();
  return (name) => (!name || name === SYSTEM_NAME ? translate('shared.system') : name);
};
