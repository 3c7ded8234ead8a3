import { Box } from '@mui/material';
import {
  CreateBase, EditBase, Form, type Identifier, type RaRecord, type RedirectionSideEffect, RecordContextProvider, type TransformData, useEditContext, useGetResourceLabel, useNotify, useRedirect, useResourceContext, useTranslate, useUpdate,
} from 'react-admin';
import { type ReactNode, useEffect, useState } from 'react';
import { useFormState } from 'react-hook-form';
import type { ApiError } from '../api/hooks';
import { ErrorState, LoadingLines } from './Blank';
import { type Conflict, ConflictDialog } from './ConflictDialog';
import { FormErrors } from './FormErrors';
import { PageHead, type Step } from './PageHead';
import { SaveActs } from './SaveActs';
import { WHOLE } from './whole';

/** Defaults that arrive late, such as the only paper there is, fill what nobody has written; they take no word back. */
const FILL_BLANKS = { keepDirtyValues: true } as const;

interface SheetProps { title: string; trail?: readonly Step[]; label?: string; width?: number; defaults?: Record<string, unknown>; children: ReactNode }

/** A form in the manner of the house: acts on top, errors summed up, nothing cleared, nothing left unsaved unasked. */
const Sheet = ({ title, trail, label, width = 760, defaults, children }: SheetProps) => (
  <Form noValidate warnWhenUnsavedChanges disableInvalidFormNotification defaultValues={defaults} resetOptions={defaults && FILL_BLANKS}>
    <PageHead title={title} trail={trail}><SaveActs label={label} /></PageHead>
    <Box sx={{ maxWidth: width }}>
      <FormErrors />
      {children}
    </Box>
  </Form>
);

interface ScreenEditProps<R extends RaRecord> {
  title: (record: R) => string;
  trail?: (record: R) => Step[];
  /** From what the form holds to what the API takes. */
  transform?: TransformData;
  /** Where one goes after saving; `list` for what has no reading view. */
  redirect?: 'show' | 'list';
  width?: number;
  children: ReactNode;
}

/** Edits the record as it stood when the form opened: a newer one fetched meanwhile must not lend its version to old words. */
const FrozenForm = <R extends RaRecord>({ title, trail, redirect = 'show', width, children, conflict, onSettled }: Omit<ScreenEditProps<R>, 'transform'> & {
  conflict: Conflict['mine'] & { theirs?: Conflict['theirs'] } | null; onSettled: () => void;
}) => {
  const { record, isFetching, error, refetch } = useEditContext<R>();
  const [frozen, setFrozen] = useState<R | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const settle = useSettle((saved) => {
    setFrozen(saved as R);
    setLeaving(true);
    onSettled();
  });
  if (!frozen && record && !isFetching) setFrozen(record);
  if (error && !frozen) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!frozen) return <LoadingLines />;
  const { theirs, ...mine } = conflict ?? {};
  return (
    <RecordContextProvider value={frozen}>
      <Sheet title={title(frozen)} trail={trail?.(frozen)} width={width}>{children}{isLeaving && <LeaveWhenClean to={redirect} id={frozen.id} />}</Sheet>
      {theirs && (
        <ConflictDialog
          conflict={{ seen: frozen, mine, theirs }}
          onClose={onSettled}
          onSave={(words) => settle(words, theirs)}
          onTakeTheirs={() => {
            setFrozen(theirs as R);
            onSettled();
          }}
        />
      )}
    </RecordContextProvider>
  );
};

/** Goes on once the form holds what was saved: before that, leaving would be asked about as if words were lost. */
const LeaveWhenClean = ({ to, id }: { to: 'show' | 'list'; id: Identifier }) => {
  const resource = useResourceContext();
  const goTo = useRedirect();
  const { isDirty } = useFormState();
  useEffect(() => {
    if (isDirty) return undefined;
    const timer = setTimeout(() => goTo(to, resource, id));
    return () => clearTimeout(timer);
  }, [isDirty, goTo, to, resource, id]);
  return null;
};

/** Saves the settled words over the newest version. */
const useSettle = (onSaved: (saved: RaRecord) => void) => {
  const resource = useResourceContext() ?? '';
  const notify = useNotify();
  const [update] = useUpdate();
  return (words: Record<string, unknown>, theirs: Record<string, unknown>): void => {
    const id = theirs.id as string;
    void update(resource, { id, data: { ...words, version: theirs.version }, previousData: theirs as RaRecord, meta: WHOLE }, {
      onSuccess: (saved: RaRecord) => {
        notify('ra.notification.updated', { type: 'success', messageArgs: { smart_count: 1 } });
        onSaved(saved);
      },
      onError: (error) => notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' }),
    });
  };
};

export const ScreenEdit = <R extends RaRecord>({ transform, ...form }: ScreenEditProps<R>) => {
  const notify = useNotify();
  const [conflict, setConflict] = useState<(Record<string, unknown> & { theirs?: Record<string, unknown> }) | null>(null);
  const onError = (error: unknown, variables?: { data?: Record<string, unknown> }): void => {
    const { body } = error as ApiError;
    if (body?.current) setConflict({ ...variables?.data, theirs: body.current });
    else if (!body?.errors) notify(error instanceof Error && error.message ? error.message : 'ra.notification.http_error', { type: 'error' });
  };
  return (
    <EditBase mutationMode="pessimistic" redirect={form.redirect ?? 'show'} transform={transform} queryOptions={{ meta: WHOLE }} mutationOptions={{ meta: WHOLE, onError: onError as never }}>
      <FrozenForm<R> {...form} conflict={conflict} onSettled={() => setConflict(null)} />
    </EditBase>
  );
};

interface ScreenCreateProps { title?: string; trail?: Step[]; transform?: TransformData; defaults?: Record<string, unknown>; redirect?: RedirectionSideEffect; width?: number; children: ReactNode }

export const ScreenCreate = ({ title, transform, trail, defaults, redirect = 'show', width, children }: ScreenCreateProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const resource = useResourceContext() ?? '';
  const noun = useGetResourceLabel()(resource, 1);
  const onError = (error: unknown): void => {
    if (!(error as ApiError).body?.errors) notify(error instanceof Error && error.message ? error.message : 'ra.notification.http_error', { type: 'error' });
  };
  const filledIn: TransformData = async (data, options) => withoutNothing(((await transform?.(data, options)) ?? data) as Record<string, unknown>);
  return (
    <CreateBase redirect={redirect} transform={filledIn} mutationOptions={{ onError }}>
      <Sheet title={title ?? translate('ra.action.create_item', { item: noun })} trail={trail} defaults={defaults} width={width}>{children}</Sheet>
    </CreateBase>
  );
};

/** A field left alone is not sent: the API has a default for it. */
const withoutNothing = (given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
