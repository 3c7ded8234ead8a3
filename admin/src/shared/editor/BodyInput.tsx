import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import Skeleton from '@mui/material/Skeleton';
import { type Body, EMPTY_BODY } from '@domain/copy/body';
import { useInput, useTranslate, ValidationError } from 'react-admin';
import { lazy, type ReactNode, Suspense, useId } from 'react';
import { useWatch } from 'react-hook-form';

const BodyEditor = lazy(() => import('./BodyEditor'));

const Opening = (): ReactNode => {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('editor.loading')} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 3 }}>
      {['95%', '98%', '60%'].map((width) => <Skeleton key={width} width={width} height={28} />)}
    </Box>
  );
};

/** The body of a story or notice as a field of its form, with its length against the one asked for. */
export const BodyInput = ({ source = 'body', targetSource = 'targetLength' }: { source?: string; targetSource?: string }): ReactNode => {
  const translate = useTranslate();
  const helpId = useId();
  const { field, fieldState: { error, invalid } } = useInput({ source, defaultValue: EMPTY_BODY });
  const target = useWatch<Record<string, unknown>>({ name: targetSource });
  return (
    <Box sx={{ width: 1, mb: 2 }}>
      <Suspense fallback={<Opening />}>
        <BodyEditor
          value={(field.value as Body | null) ?? EMPTY_BODY} onChange={field.onChange} onBlur={field.onBlur} label={translate('editor.body')}
          target={typeof target === 'number' ? target : null} invalid={invalid} describedBy={helpId}
        />
      </Suspense>
      <FormHelperText id={helpId} error={invalid}>{error?.message ? <ValidationError error={error.message} /> : translate('editor.pasteNote')}</FormHelperText>
    </Box>
  );
};
