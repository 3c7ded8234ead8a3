import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useShortcut } from '../../shared/shortcuts';
import type { Finding, SourceDocument } from '../types';
import { FindingCard } from './FindingCard';
import { IssueFacts } from './IssueFacts';
import { ItemCard } from './ItemCard';
import { ReviewHeader } from './ReviewHeader';
import { SourceText } from './SourceText';
import { reveal, useCursor } from './useCursor';
import { useDecisions } from './useDecisions';
import { useReview } from './useReview';

const column = { minWidth: 0, position: 'relative' } as const;
const TALL = 'max(320px, calc(100vh - 215px))';
const sourceColumn = { ...column, overflow: 'auto', maxHeight: { xs: '42vh', md: TALL }, borderColor: 'divider', borderStyle: 'solid', borderWidth: { xs: '0 0 1px', md: '0 1px 0 0' } } as const;
const readColumn = { ...column, overflow: { md: 'auto' }, maxHeight: { md: TALL } } as const;

/** Suspicions as they stand on the screen: under their items in reading order, the rest at the end. */
const byItem = (findings: readonly Finding[], itemIds: readonly string[]): Map<string | null, Finding[]> => {
  const groups = new Map<string | null, Finding[]>([...itemIds.map((id): [string, Finding[]] => [id, []]), [null, []]]);
  for (const finding of findings) (groups.get(finding.pageItemId) ?? groups.get(null) ?? []).push(finding);
  return groups;
};

/** 导入核对: the delivered text beside what was read from it, with everything that waits for a person's word. */
export const ImportReview = ({ source }: { source: SourceDocument }): ReactNode => {
  const translate = useTranslate();
  const root = useRef<HTMLDivElement>(null);
  const [lit, setLit] = useState<string | null>(null);
  const { page, issue, findings, lines, items, decided } = useReview(source);
  const groups = useMemo(() => byItem(findings, (page?.items ?? []).map(({ id }) => id)), [findings, page]);
  const cursor = useCursor(useMemo(() => [...groups.values()].flat(), [groups]), root);
  const { decide, busy, problem } = useDecisions(cursor.onward);

  const answer = (decision: 'accepted' | 'dismissed'): void => {
    const finding = findings.find(({ id }) => id === cursor.current);
    if (finding && finding.decision === null && finding.actions.includes('decide') && !busy) decide(finding, decision);
  };
  useShortcut('j', translate('archive.findings.next'), () => cursor.step(1));
  useShortcut('k', translate('archive.findings.previous'), () => cursor.step(-1));
  useShortcut('a', translate('archive.findings.accept'), () => answer('accepted'));
  useShortcut('d', translate('archive.findings.dismiss'), () => answer('dismissed'));

  const cards = (itemId: string | null): ReactNode => {
    const own = groups.get(itemId) ?? [];
    return own.length > 0 && (
      <Box component="ul" aria-label={translate('archive.findings.title')} sx={{ m: 0, mt: 0.5, p: 0, display: 'grid', gap: 0.5 }}>
        {own.map((finding) => (
          <FindingCard key={finding.id} finding={finding} current={cursor.current === finding.id} busy={busy} onPick={cursor.pick} onDecide={decide} problem={problem?.findingId === finding.id ? problem : null} />
        ))}
      </Box>
    );
  };

  return (
    <Box ref={root}>
      <ReviewHeader source={source} findings={findings} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' } }}>
        <Box sx={sourceColumn}>
          <SourceText
            lines={lines} items={items} lit={lit} current={cursor.current} decided={decided} onLight={setLit} onPick={cursor.pick}
            onOpen={(id) => reveal(root.current, `[data-item-card="${id}"]`)}
          />
        </Box>
        <Box role="region" aria-label={translate('archive.review.read')} sx={readColumn}>
          {issue && page && <IssueFacts issue={issue} pageNumber={page.pageNumber} pageNumberProvenance={page.pageNumberProvenance} />}
          <Box component="ol" sx={{ m: 0, p: 0 }}>
            {page?.items.map((item) => (
              <ItemCard key={item.id} item={item} lit={lit === item.id} onLight={setLit} onLocate={(id) => reveal(root.current, `[data-item="${id}"]`)}>{cards(item.id)}</ItemCard>
            ))}
          </Box>
          <Box sx={{ px: 1.5, py: 1 }}>{cards(null)}</Box>
        </Box>
      </Box>
    </Box>
  );
};
