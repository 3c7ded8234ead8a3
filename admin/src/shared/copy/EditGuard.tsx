import Button from '@mui/material/Button';
import { LinkBase, type RaRecord, useCreatePath, useGetOne, useResourceContext, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { Blank } from '../Blank';
import { WHOLE } from '../whole';

/** Opens a form only to those who may change the record; the others are told why, with the way back. */
export const EditGuard = ({ children }: { children: ReactNode }): ReactNode => {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const resource = useResourceContext() ?? '';
  const { id = '' } = useParams<{ id: string }>();
  const { data: record } = useGetOne<RaRecord & { actions: string[] }>(resource, { id: decodeURIComponent(id), meta: WHOLE }, { retry: false });
  if (!record || record.actions.includes('edit')) return children;
  return (
    <Blank title={translate('copy.notYours')} text={translate('copy.notYoursHelp')} role="alert">
      <Button variant="outlined" component={LinkBase} to={createPath({ resource, id: record.id, type: 'show' })}>{translate('copy.backToReading')}</Button>
    </Blank>
  );
};
