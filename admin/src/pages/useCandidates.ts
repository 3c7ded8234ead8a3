import { type RaRecord, useGetList, useTranslate } from 'react-admin';
import { useEffect, useState } from 'react';

export const CANDIDATE_KINDS = ['article', 'photo', 'notice'] as const;
export type CandidateKind = (typeof CANDIDATE_KINDS)[number];
export interface Candidate { kind: CandidateKind; itemId: string; title: string; kicker: string; deck: string; status: string; /** 字数; 0 for a picture. */ characters: number; /** What keeps a picture off the page. */ obstacles: readonly string[] }

interface Asked { kind: CandidateKind; publicationId: string; isReleasedOnly: boolean; words: string }

const RESOURCE: Record<CandidateKind, string> = { article: 'articles', photo: 'photos', notice: 'notices' };
const SHOWN = 20;
const PAUSE_MS = 250;

const useSettled = (words: string): string => {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const later = setTimeout(() => setSettled(words.trim()), PAUSE_MS);
    return () => clearTimeout(later);
  }, [words]);
  return settled;
};

interface Row extends RaRecord { headline?: string; caption?: string; title?: string; kicker?: string; deck?: string; status: string; fileName?: string; characterCount?: number; obstacles?: string[] }

/** What could be put on a page of this paper; of stories those that are on no page yet. */
export const useCandidates = ({ kind, publicationId, isReleasedOnly, words }: Asked): { candidates: Candidate[]; isPending: boolean } => {
  const translate = useTranslate();
  const q = useSettled(words);
  const narrowed = kind === 'article' ? { placed: false, ...(isReleasedOnly && { status: 'released' }) } : {};
  const { data = [], isPending } = useGetList<Row>(RESOURCE[kind], {
    filter: { publicationId, ...narrowed, ...(q && { q }) }, pagination: { page: 1, perPage: SHOWN }, sort: { field: 'updatedAt', order: 'DESC' },
  });
  const candidates = data.map(({ id, headline, caption, title, kicker = '', deck = '', fileName, status, characterCount = 0, obstacles = [] }) => ({
    kind, itemId: String(id), kicker, deck, status, characters: characterCount, obstacles, title: headline || caption || title || fileName || translate('shared.unnamed'),
  }));
  return { candidates, isPending };
};
