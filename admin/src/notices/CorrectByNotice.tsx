import { Button } from '@mui/material';
import { newsroomDay } from '@domain/calendar/newsroom-day';
import { CORRECTION } from '@domain/copy/notice-types';
import { correctionDraft } from '@domain/notices/correction-draft';
import { LinkBase, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { usePublication } from '../shared/usePublication';
import type { Notice } from './notice';

const PRINTED: readonly string[] = ['published', 'certified', 'expired'];

/** A printed notice is not reworded; what was wrong in it is put right by another, which names it and begins with what is known. */
export const CorrectByNotice = ({ notice }: { notice: Notice }): ReactNode => {
  const translate = useTranslate();
  const { id, publicationId, issuingBody, contact, status, origin } = notice;
  const paper = usePublication().publications.find((one) => one.id === publicationId);
  if (!useMay()('notice.create') || origin !== 'filed' || !PRINTED.includes(status)) return null;
  const correction = { publicationId, type: CORRECTION, ruleKey: CORRECTION, issuingBody, contact, correctsId: id, ...correctionDraft(notice, paper, newsroomDay(new Date())) };
  return <Button component={LinkBase} to={`/notices/create?source=${encodeURIComponent(JSON.stringify(correction))}`} variant="outlined">{translate('notices.correct')}</Button>;
};
