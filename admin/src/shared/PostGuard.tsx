import type { ReactNode } from 'react';
import type { Permission } from '@domain/people/permissions';
import { useMay, useMe } from '../api/hooks';
import { LoadingLines, NoPermission } from './Blank';

/** Opens a form only to the posts that may hand it in; until it is known who is reading, to nobody. */
export const PostGuard = ({ needs, children }: { needs: Permission; children: ReactNode }): ReactNode => {
  const me = useMe();
  const may = useMay();
  if (!me) return <LoadingLines />;
  return may(needs) ? children : <NoPermission />;
};
