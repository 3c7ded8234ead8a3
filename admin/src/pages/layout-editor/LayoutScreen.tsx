import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Slider from '@mui/material/Slider';
import Typography from '@mui/material/Typography';
import { checkPage } from '@domain/layout/checks';
import type { Proposal } from '@domain/layout/make-up/make-up';
import { type LayoutBlock, type PageLayout, isTextBlock, photosOf, placedItems } from '@domain/layout/page-layout';
import { byTemplate, storiesOf } from '@domain/layout/template';
import { characterCount } from '@domain/copy/character-count';
import { bodyText } from '@domain/copy/body';
import { useGetOne, useGetResourceLabel, useTranslate } from 'react-admin';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useParams } from 'react-router-dom';
import { type ApiError, useReading } from '../../api/hooks';
import type { Page } from '../../api/types';
import { useIssueName } from '../../issues/useIssueName';
import { ErrorState, LoadingLines } from '../../shared/Blank';
import { WriterMark } from '../../shared/live/WriterMark';
import { PullProof } from '../../proofs/pulling/PullProof';
import { PageHead } from '../../shared/PageHead';
import { useShortcut } from '../../shared/shortcuts';
import { useLeaveGuard } from '../useLeaveGuard';
import { usePageFaces } from '../page-faces';
import { usePageName } from '../usePageName';
import { DraftsDialog } from './DraftsDialog';
import { Findings } from './Findings';
import { HeldBy } from './HeldBy';
import { Inspector } from './Inspector';
import { OwnFaces } from './own-faces';
import { PageCanvas } from './PageCanvas';
import { ProposalsDialog } from './ProposalsDialog';
import { SavingMark, StaleDialog } from './SavingMark';
import { photoRows, type TrayItem } from './starting-blocks';
import { TemplatesDialog } from './TemplatesDialog';
import { Tray } from './Tray';
import { useDropOnPage } from './useDropOnPage';
import { useJump } from './useJump';
import { useLayoutEditing } from './useLayoutEditing';
import { type Material, usePageComposition } from './usePageComposition';
import { usePageLock } from './usePageLock';

/** What is meant for the page and stands nowhere on it yet. */
const unplacedOf = ({ facts }: Material, layout: PageLayout): TrayItem[] => {
  const placed = new Set(placedItems(layout).map(({ itemId }) => itemId));
  return facts.planned.filter(({ itemId }) => !placed.has(itemId)).flatMap(({ kind, itemId }): TrayItem[] => {
    const piece = facts.pieces.find(({ id }) => id === itemId);
    const photo = facts.photos.find(({ id }) => id === itemId);
    if (kind === 'photo') return photo ? [{ kind, itemId, title: photo.caption || photo.headline, characters: 0, hasKicker: false, hasDeck: false, photo }] : [];
    return piece ? [{ kind, itemId, title: piece.headline, characters: characterCount(bodyText(piece.body)), hasKicker: Boolean(piece.kicker), hasDeck: Boolean(piece.deck) }] : [];
  });
};

/** What a block is called: its story's headline, its picture's caption, else its kind. */
const useBlockName = ({ facts }: Material): ((block: LayoutBlock) => string) => {
  const translate = useTranslate();
  return useCallback((block: LayoutBlock) => {
    const kind = translate(`layoutEditor.kinds.${block.kind}`);
    const title = isTextBlock(block) ? facts.pieces.find(({ id }) => id === block.pieceId)?.headline : facts.photos.find(({ id }) => photosOf(block).includes(id))?.caption;
    return title ? `${kind} ${title}` : kind;
  }, [facts, translate]);
};

/** Fetches the words and pictures of what has just come to the page from the pool, once they are the page's. */
const useMissing = ({ facts }: Material, layout: PageLayout, isSaved: boolean, reload: () => void): void => {
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const known = new Set([...facts.pieces.map(({ id }) => id), ...facts.photos.map(({ id }) => id)]);
    const missing = placedItems(layout).map(({ itemId }) => itemId).filter((id) => !known.has(id) && !asked.current.has(id));
    if (!isSaved || missing.length === 0) return;
    for (const id of missing) asked.current.add(id);
    reload();
  }, [facts, isSaved, layout, reload]);
};

const nameOfId = ({ blocks }: PageLayout, id: string, nameOf: (block: LayoutBlock) => string): string => {
  const block = blocks.find((one) => one.id === id);
  return block ? nameOf(block) : '';
};

const NARROWEST_ZOOM = 50;
const WIDEST_ZOOM = 250;

const Editor = ({ page, material, mayEdit, reload }: { page: Page; material: Material; mayEdit: boolean; reload: () => void }): ReactNode => {
  const translate = useTranslate();
  const noun = useGetResourceLabel()('issues', 2);
  const issueName = useIssueName()(page);
  const pageName = usePageName()(page);
  const editing = useLayoutEditing(page.id, material.own.layout, material.layoutVersion);
  const { layout, selected, saving, undo, redo } = editing;
  useMissing(material, layout, saving.is === 'saved', reload);
  const lock = usePageLock(page.id, mayEdit);
  const editable = mayEdit && lock.mine;
  const [opened, setOpened] = useState<'drafts' | 'proposals' | 'templates' | null>(null);
  const [preview, setPreview] = useState<PageLayout | null>(null);
  const [zoom, setZoom] = useState(100);
  const shown = preview ?? layout;
  const drawn = usePageComposition(shown, material);
  const findings = useMemo(() => checkPage({ own: { ...material.own, layout: shown }, others: material.others, facts: material.facts, composition: drawn.composition }), [drawn, material, shown]);
  usePageFaces(page.publicationId, drawn.composition.displayList);
  const canvas = useRef<SVGSVGElement>(null);
  const nameOf = useBlockName(material);
  const { pages, jump, carry } = useJump(page, reload);
  const choose = async ({ layout: proposed, carried }: Proposal): Promise<void> => {
    const isFree = carried === null || (await carry(carried, material.others.find(({ number }) => number === carried.page)?.layout));
    if (isFree) editing.accept('makeUp', proposed);
  };
  useDropOnPage(canvas, layout.spec, editable, editing.put);
  useLeaveGuard(saving.is === 'waiting' || saving.is === 'refused');
  useShortcut('mod+z', translate('layoutEditor.undo'), editable ? undo : null);
  useShortcut('mod+y', translate('layoutEditor.redo'), editable ? redo : null);
  const block = layout.blocks.find(({ id }) => id === selected);
  const placed = useMemo(() => new Set(placedItems(layout).map(({ itemId }) => itemId)), [layout]);
  return (
    <OwnFaces value={material.facts.faces}>
      <PageHead title={`${pageName} · ${translate('layoutEditor.name')}`} trail={[{ label: noun, to: '/issues' }, { label: issueName, to: `/issues/${page.issueId}/show` }, { label: pageName, to: `/pages/${page.id}/show` }]} state={<WriterMark lock={lock.holder} />}>
        <SavingMark state={saving} />
        <Button variant="outlined" onClick={() => setOpened('templates')}>{translate('layoutEditor.templates')}</Button>
        <Button variant="outlined" onClick={() => setOpened('drafts')}>{translate('layoutEditor.drafts')}</Button>
        <Button variant="outlined" disabled={!editable} onClick={() => setOpened('proposals')}>{translate('layoutEditor.proposals')}</Button>
        <Button variant="outlined" title="Ctrl+Z" disabled={!editable || !undo} onClick={() => undo?.()}>{translate('layoutEditor.undo')}</Button>
        <Button variant="outlined" title="Ctrl+Y" disabled={!editable || !redo} onClick={() => redo?.()}>{translate('layoutEditor.redo')}</Button>
        <PullProof page={page} title={pageName} disabled={saving.is !== 'saved'} />
      </PageHead>
      {!mayEdit && <Alert severity="info" sx={{ mb: 2 }}>{translate('layoutEditor.readOnly')}</Alert>}
      {lock.holder && <HeldBy name={lock.holder.holderName} takeOver={lock.takeOver} />}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '240px minmax(0, 1fr)', lg: '240px minmax(0, 1fr) 270px' }, alignItems: 'start' }}>
        <Box sx={{ order: { xs: 3, md: 0 } }}><Tray planned={unplacedOf(material, layout)} publicationId={page.publicationId} issueId={page.issueId} placed={placed} disabled={!editable} onPut={(item) => editing.put(item, null)} onBlank={editing.putBlank} /></Box>
        <Box sx={{ minWidth: 0 }}>
          <Slider size="small" aria-label={translate('layoutEditor.zoom')} min={NARROWEST_ZOOM} max={WIDEST_ZOOM} step={10} value={zoom} onChange={(_, value) => setZoom(value as number)} sx={{ maxWidth: 240, display: 'block', mx: 'auto' }} />
          <PageCanvas
            canvas={canvas} layout={shown} drawn={drawn} selected={selected} editable={editable} zoom={zoom} nameOf={nameOf}
            onSelect={editing.select} onPreview={setPreview} onAct={editing.accept} onRefused={editing.refuse} onRemove={editing.remove}
          />
        </Box>
        <Box sx={{ gridColumn: { md: '1 / -1', lg: 'auto' } }}>
          {block ? (
            <Inspector
              key={block.id} block={block} report={drawn.reports.get(block.id)} name={nameOf(block)} editable={editable} page={{ own: { ...material.own, layout }, others: material.others, facts: material.facts }} pages={isTextBlock(block) && block.pieceId ? pages : []}
              freePhotos={material.facts.photos.filter(({ id }) => !placed.has(id))} rowsAt={(columns, photo) => photoRows(layout, columns, photo)}
              others={layout.blocks.filter(({ id, locked, kind }) => id !== block.id && !locked && !['masthead', 'folio', 'colophon'].includes(kind)).map((other) => ({ id: other.id, name: nameOf(other) }))}
              accept={editing.accept} change={(act, change) => editing.change(block.id, act, change)} lock={(locked) => editing.lock(block.id, locked)} remove={() => editing.remove(block.id)}
              split={(at) => editing.split(block.id, at)} swap={(other) => editing.swap(block.id, other)} jump={(number) => void (isTextBlock(block) && block.pieceId && jump({ ...material.own, layout }, material.facts, block.pieceId, number))}
            />
          ) : <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('layoutEditor.chooseBlock')}</Typography>}
          <Findings findings={findings} nameOf={(id) => nameOfId(layout, id, nameOf)} onSelect={editing.select} />
        </Box>
      </Box>
      {opened === 'drafts' && <DraftsDialog pageId={page.id} editable={editable} onRestore={(draft) => editing.accept('restored', draft)} onClose={() => setOpened(null)} />}
      {opened === 'templates' && (
        <TemplatesDialog pageId={page.id} publicationId={page.publicationId} editable={editable} onUse={(template) => editing.accept('template', byTemplate(layout, template, storiesOf(layout)))} onClose={() => setOpened(null)} />
      )}
      {opened === 'proposals' && <ProposalsDialog layout={layout} material={material} onChoose={(proposal) => void choose(proposal)} onClose={() => setOpened(null)} />}
      {saving.is === 'stale' && (
        <StaleDialog onMine={() => editing.settle(saving.theirs, true)} onTheirs={() => editing.settle(saving.theirs, false)} />
      )}
    </OwnFaces>
  );
};

/** 拼版: a page on its grid, composed at every touch as it will be printed. */
const LayoutScreen = (): ReactNode => {
  const { id = '' } = useParams();
  const page = useGetOne<Page>('pages', { id });
  const material = useReading('/api/pages/{id}/material', { path: { id } });
  const layout = useReading('/api/pages/{id}/layout', { path: { id } });
  const error = page.error ?? material.error ?? layout.error;
  const { refetch } = material;
  const reload = useCallback(() => void refetch(), [refetch]);
  if (error) return <ErrorState error={error as ApiError} retry={() => void Promise.all([page.refetch(), material.refetch(), layout.refetch()])} />;
  if (!page.data || !material.data || !layout.data) return <LoadingLines lines={12} />;
  return <Editor key={id} page={page.data} material={material.data as unknown as Material} mayEdit={layout.data.actions.includes('edit')} reload={reload} />;
};

export default LayoutScreen;
