import { useTranslate } from 'react-admin';
import { useIssueName } from '../issues/useIssueName';
import { usePageName } from '../pages/usePageName';
import type { ProofRow } from './proof';

type Named = Pick<ProofRow, 'page' | 'issue' | 'publicationName' | 'round' | 'number' | 'isDelta'>;

/** What a proof is called: 1版 要闻 · 一校 第2稿, and the page and issue it is of. */
export const useProofName = () => {
  const translate = useTranslate();
  const pageName = usePageName();
  const issueName = useIssueName();
  const ofPage = ({ page }: Pick<Named, 'page'>): string => pageName({ pageNumber: page.number, name: page.name });
  const ofRound = ({ round, number, isDelta }: Pick<Named, 'round' | 'number' | 'isDelta'>): string =>
    translate('proofs.roundOf', { round: translate(isDelta ? 'proofs.delta' : `proofs.rounds.${round}`), number });
  return {
    ofPage, ofRound,
    /** Who reads it; a clean proof needs nobody to. */
    ofReader: ({ round, assignee }: Pick<ProofRow, 'round' | 'assignee'>): string => assignee?.displayName ?? (round === 'clean' ? '—' : translate('proofs.nobodyYet')),
    ofProof: (proof: Pick<Named, 'page' | 'round' | 'number' | 'isDelta'>): string => `${ofPage(proof)} · ${ofRound(proof)}`,
    ofIssue: ({ issue, publicationName }: Pick<Named, 'issue' | 'publicationName'>): string => `${publicationName} ${issueName(issue)}`,
  };
};
