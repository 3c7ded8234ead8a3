import { Button } from '@mui/material';
import { CORRECTION } from '@domain/copy/notice-types';
import { LinkBase, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import type { Notice } from './notice';

const PRINTED: readonly string[] = ['published', 'certified', 'expired'];

/** A printed notice is not reworded; what was wrong in it is put right by another, which names it. */
export const CorrectByNotice = ({ notice: { id, publicationId, title, status, origin } }: { notice: Notice }): ReactNode => {
  const translate = useTranslate();
  if (!useMay()('notice.create') || origin !== 'filed' || !PRINTED.includes(status)) return null;
  const correction = { publicationId, type: CORRECTION, ruleKey: CORRECTION, title: translate('notices.correctionOf', { title }), correctsId: id };
  return <Button component={LinkBase} to={`/notices/create?source=${encodeURIComponent(JSON.stringify(correction))}`} variant="outlined">{translate('notices.correct')}</Button>;
};
