import { Button, type ButtonProps } from '@mui/material';
import { Confirm, LinkBase, type RaRecord, useCreatePath, useDelete, useNotify, useRecordContext, useRedirect, useResourceContext, useTranslate } from 'react-admin';
import { useState } from 'react';
import { useAct } from '../api/hooks';
import { useShortcut } from './shortcuts';

/** How one of a record's `actions` is done. Words are keys; `ask` is put to the person first. */
export interface Act { label: string; run?: (record: RaRecord) => Promise<unknown>; done?: string; ask?: string; primary?: boolean; key?: string }
export type Acts = Record<string, Act>;

const ActButton = ({ act, record }: { act: Act; record: RaRecord }) => {
  const translate = useTranslate();
  const { act: perform, busy } = useAct();
  const [asking, setAsking] = useState(false);
  const go = (): void => {
    setAsking(false);
    if (act.run) void perform(() => Promise.resolve(act.run?.(record)), act.done);
  };
  const start = act.ask ? () => setAsking(true) : go;
  useShortcut(act.key ?? '', translate(act.label), act.key ? start : null);
  const look: ButtonProps = { variant: act.primary ? 'contained' : 'outlined', title: act.key, disabled: busy };
  return (
    <>
      <Button {...look} onClick={start}>{translate(act.label)}</Button>
      {act.ask && <Confirm isOpen={asking} title={translate(act.label)} content={translate(act.ask)} onConfirm={go} onClose={() => setAsking(false)} />}
    </>
  );
};

const EditLink = ({ record }: { record: RaRecord }) => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const resource = useResourceContext();
  const createPath = useCreatePath();
  useShortcut('e', translate('ra.action.edit'), () => redirect('edit', resource, record.id));
  return <Button variant="contained" title="e" component={LinkBase} to={createPath({ resource, id: record.id, type: 'edit' })}>{translate('ra.action.edit')}</Button>;
};

const DeleteButton = ({ record }: { record: RaRecord }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const resource = useResourceContext();
  const [asking, setAsking] = useState(false);
  const [remove, { isPending }] = useDelete(resource, { id: record.id, previousData: record }, {
    onSuccess: () => {
      notify('ra.notification.deleted', { type: 'success', messageArgs: { smart_count: 1 } });
      redirect('list', resource);
    },
    onError: (error) => notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' }),
  });
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setAsking(true)}>{translate('ra.action.delete')}</Button>
      <Confirm
        isOpen={asking} loading={isPending} title={translate('ra.action.delete')} content={translate('shared.deleteText')} confirm={translate('ra.action.delete')} confirmColor="warning"
        onConfirm={() => void remove()} onClose={() => setAsking(false)}
      />
    </>
  );
};

interface RecordActionsProps {
  /** How this screen does the acts beyond edit and delete. */
  acts?: Acts;
  /** For records without `actions` of their own: what the reader's post allows. */
  actions?: readonly string[];
}

/** A button for each thing this reader may do with the record now, the primary one last; nothing is guessed. */
export const RecordActions = ({ acts = {}, actions }: RecordActionsProps) => {
  const record = useRecordContext<RaRecord & { actions?: string[] }>();
  if (!record) return null;
  const allowed = actions ?? record.actions ?? [];
  return (
    <>
      {allowed.includes('delete') && !acts.delete && <DeleteButton record={record} />}
      {Object.entries(acts).filter(([name]) => allowed.includes(name)).map(([name, act]) => <ActButton key={name} act={act} record={record} />)}
      {allowed.includes('edit') && !acts.edit && <EditLink record={record} />}
    </>
  );
};
