import { Button } from '@mui/material';
import { useNavigate, useSaveContext, useTranslate } from 'react-admin';
import { useRef } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { useShortcut } from './shortcuts';

/** Cancel and save, in the place of every screen's acts; Ctrl+S saves. */
export const SaveActs = ({ label = 'ra.action.save', isProposal = false }: { label?: string; /** Worth saving as it stands, before anything is typed. */ isProposal?: boolean }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { saving } = useSaveContext();
  const { clearErrors } = useFormContext();
  const { isDirty } = useFormState();
  const button = useRef<HTMLButtonElement>(null);
  useShortcut('mod+s', translate(label), () => button.current?.click());
  return (
    <>
      <Button variant="outlined" onClick={() => navigate(-1)}>{translate('ra.action.cancel')}</Button>
      {/* A server's word on a field that has no input of its own would otherwise stand in the way of the next attempt. */}
      <Button ref={button} type="submit" variant="contained" title="Ctrl+S" loading={saving ?? false} onClick={() => clearErrors()} aria-disabled={(!isDirty && !isProposal) || undefined}>
        {translate(label)}
      </Button>
    </>
  );
};
