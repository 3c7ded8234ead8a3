import { Alert } from '@mui/material';
import { type Body, EMPTY_BODY } from '@domain/copy/body';
import { blanksIn } from '@domain/notices/blanks';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';

const WORDS = ['title', 'documentNumber', 'body', 'signatureLines'] as const;
type Words = [string | null | undefined, string | null | undefined, Body | null | undefined, string[] | null | undefined];

/** What is still to be filled in of the words in the form, as they are written. */
export const BlanksLeft = (): ReactNode => {
  const translate = useTranslate();
  const [title, documentNumber, body, signatureLines] = useWatch({ name: [...WORDS] }) as Words;
  const blanks = blanksIn({ title: title ?? '', documentNumber: documentNumber ?? '', body: body ?? EMPTY_BODY, signatureLines: signatureLines ?? [] });
  if (blanks.length === 0) return null;
  return <Alert severity="warning" role="status" sx={{ mb: 2 }}>{translate('notices.blanksLeft', { smart_count: blanks.length, blanks: blanks.join(translate('notices.between')) })}</Alert>;
};
