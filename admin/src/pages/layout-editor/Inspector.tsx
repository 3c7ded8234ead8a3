import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { PlacedPhoto } from '@domain/layout/page-facts';
import type { Fitted } from '@domain/layout/fit';
import type { LayoutBlock, PageLayout } from '@domain/layout/page-layout';
import { isFurniture, isTextBlock } from '@domain/layout/page-layout';
import type { BlockReport } from '@domain/typeset/page-model';
import { LinkBase, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { stateOf } from './block-state';
import { FitFields } from './FitFields';
import { HeadlineFields } from './HeadlineFields';
import { OverPlace } from './OverPlace';
import { PageRedline } from './PageRedline';
import { AdFields, PhotoFields } from './PhotoFields';
import { StoryPhotos } from './StoryPhotos';
import { TextFields } from './TextFields';

export interface InspectorActs {
  change: (act: string, change: (block: LayoutBlock) => LayoutBlock) => void;
  /** A page made elsewhere, such as by a fit. */
  accept: (act: string, layout: PageLayout) => void;
  lock: (locked: boolean) => void;
  remove: () => void;
  split: (at: { columns: number } | { rows: number }) => void;
  swap: (other: string) => void;
  jump: (page: number) => void;
}
interface InspectorProps extends InspectorActs {
  block: LayoutBlock; report: BlockReport | undefined; name: string; editable: boolean; page: Fitted;
  /** Blocks it could change places with. */
  others: readonly { id: string; name: string }[];
  /** Photos of the page that stand in no block, and how many lines each takes at a width. */
  freePhotos: readonly PlacedPhoto[]; rowsAt: (columns: number, photo: PlacedPhoto | undefined) => number;
  /** Pages its text could go on on. */
  pages: readonly number[];
}

const STORY_OF = { story: 'articles', filler: 'articles', notice: 'notices' } as const;

const Outcome = ({ block, report }: { block: LayoutBlock; report: BlockReport | undefined }): ReactNode => {
  const translate = useTranslate();
  const { tone, key, params } = stateOf(block, report);
  if (!key) return null;
  const colour = { blocking: 'error.main', waiting: 'warning.main', approved: 'success.main' }[tone];
  return <Typography role="status" sx={{ color: colour, fontWeight: 600, mb: 1 }}>{translate(`layoutEditor.states.${key}`, params)}</Typography>;
};

/** What can be set about the block in hand; the page shows it at once. */
export const Inspector = ({ block, report, name, editable, page, others, freePhotos, rowsAt, pages, change, accept, lock, remove, split, swap, jump }: InspectorProps): ReactNode => {
  const translate = useTranslate();
  const fixed = !editable || block.locked === true;
  const isText = isTextBlock(block);
  return (
    <Box component="aside" aria-label={translate('layoutEditor.inspector')} sx={{ minWidth: 0 }}>
      <Typography variant="h3" sx={{ mb: 0.5, overflowWrap: 'anywhere' }}>{name}</Typography>
      <Typography variant="caption" sx={{ color: 'text.secondary', display: 'block', mb: 1 }}>{translate('layoutEditor.size', { columns: block.w, lines: block.h })}</Typography>
      <Outcome block={block} report={report} />
      {isText && <OverPlace block={block} report={report} page={page} />}
      {isText && <FitFields key={`${block.id} fit`} block={block} page={page} isOver={(report?.over.lines ?? 0) > 0} disabled={fixed} accept={accept} change={change} />}
      {isText && <HeadlineFields key={`${block.id} headline`} block={block} disabled={fixed} change={change} />}
      {isText && <TextFields block={block} disabled={fixed} pages={pages} change={change} split={split} jump={jump} />}
      {isText && <PageRedline block={block} piece={page.facts.pieces.find(({ id }) => id === block.pieceId)} />}
      {isText && <StoryPhotos block={block} disabled={fixed} free={freePhotos} rowsAt={rowsAt} change={change} />}
      {block.kind === 'photo' && <PhotoFields key={`${block.id} photo`} block={block} disabled={fixed} change={change} />}
      {block.kind === 'ad' && <AdFields key={`${block.id} ad`} block={block} disabled={fixed} change={change} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        {isText && block.pieceId && <Button size="small" component={LinkBase} to={`/${STORY_OF[block.kind]}/${block.pieceId}/show`}>{translate('layoutEditor.openStory')}</Button>}
        {!isFurniture(block) && others.length > 0 && (
          <Box component="select" aria-label={translate('layoutEditor.swapWith')} disabled={fixed} value="" onChange={({ target }) => swap((target as HTMLSelectElement).value)} sx={{ font: 'inherit', maxWidth: 1, p: 0.5 }}>
            <option value="">{translate('layoutEditor.swapWith')}</option>
            {others.map((other) => <option key={other.id} value={other.id}>{other.name}</option>)}
          </Box>
        )}
        <Button size="small" disabled={!editable} onClick={() => lock(!block.locked)}>{translate(block.locked ? 'layoutEditor.unlock' : 'layoutEditor.lock')}</Button>
        <Button size="small" color="error" disabled={fixed} onClick={remove}>{translate('layoutEditor.takeOff')}</Button>
      </Box>
    </Box>
  );
};
