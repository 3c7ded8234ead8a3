import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { LinkBase, type RaRecord, useGetResourceLabel, useTranslate } from 'react-admin';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Page } from '../api/types';
import { useIssueName } from '../issues/useIssueName';
import { Blank } from '../shared/Blank';
import { Outputs, pageOutputs } from '../shared/outputs/Outputs';
import { ReadingDesk } from '../shared/copy/ReadingDesk';
import { PageHead } from '../shared/PageHead';
import { RecordActions } from '../shared/RecordActions';
import { ScreenShow } from '../shared/ScreenShow';
import { SignPage } from '../press/SignPage';
import { PullProof } from '../proofs/pulling/PullProof';
import { useShortcut } from '../shared/shortcuts';
import { StatusChip } from '../shared/StatusChip';
import { usePublication } from '../shared/usePublication';
import { ArrangeItems } from './ArrangeItems';
import { ItemBlock } from './ItemBlock';
import { PageFacts } from './PageFacts';
import { type Arrangement, useArrangement } from './useArrangement';
import { useLeaveGuard } from './useLeaveGuard';
import { usePageName } from './usePageName';

const PageProgress = lazy(() => import('../proofs/pulling/PageProgress'));

const ArrangingActs = ({ arrangement: { stop, save, busy } }: { arrangement: Arrangement }): ReactNode => {
  const translate = useTranslate();
  useShortcut('mod+s', translate('pages.saveOrder'), busy ? null : () => void save());
  return (
    <>
      <Button variant="outlined" onClick={stop}>{translate('ra.action.cancel')}</Button>
      <Button variant="contained" title="Ctrl+S" loading={busy} onClick={() => void save()}>{translate('pages.saveOrder')}</Button>
    </>
  );
};

const ReadingActs = ({ page: { id, sourceDocumentId, actions, pageEditorId, status }, title, onArrange }: { page: Page; title: string; onArrange: () => void }): ReactNode => {
  const translate = useTranslate();
  const mayArrange = actions.includes('arrange');
  useShortcut('r', translate('pages.arrange'), mayArrange ? onArrange : null);
  return (
    <>
      {sourceDocumentId && <Button variant="outlined" component={LinkBase} to={`/source-documents/${sourceDocumentId}/show`}>{translate('pages.review')}</Button>}
      {mayArrange && <Button variant="outlined" title="r" onClick={onArrange}>{translate('pages.arrange')}</Button>}
      <Button variant="outlined" component={LinkBase} to={`/pages/${id}/checks`}>{translate('checks.screen.title')}</Button>
      <Outputs kinds={pageOutputs(id)} />
      <PullProof page={{ id, pageEditorId, status }} title={title} />
      <RecordActions />
      {sourceDocumentId === null && <SignPage page={{ id, status }} pageName={title} />}
      <Button variant="contained" component={LinkBase} to={`/pages/${id}/layout`}>{translate('layoutEditor.name')}</Button>
    </>
  );
};

/** Enough for a picture of the column's width on a fine screen. */
const DPI = 72;

/** The page as it will be printed, in small, and the way to it in full size; nothing before it is laid out. */
const LaidOut = ({ page: { id }, name }: { page: Page; name: string }): ReactNode => {
  const translate = useTranslate();
  const [isDrawn, setDrawn] = useState(true);
  if (!isDrawn) return null;
  return (
    <Box component={LinkBase} to={`/pages/${id}/layout`} sx={{ display: 'block', mb: 3, maxWidth: 300 }}>
      <Box component="img" src={`/api/pages/${id}/png?dpi=${DPI}`} alt={translate('flatplan.miniature', { page: name })} onError={() => setDrawn(false)} sx={{ display: 'block', width: 1, aspectRatio: '270 / 390', objectFit: 'contain', bgcolor: '#fff', border: 1, borderColor: 'divider' }} />
    </Box>
  );
};

const Items = ({ page, onArrange }: { page: Page; onArrange: () => void }): ReactNode => {
  const translate = useTranslate();
  if (page.items.length > 0) {
    return <Box component="ol" aria-label={translate('pages.items')} sx={{ listStyle: 'none', m: 0, p: 0 }}>{page.items.map((item) => <ItemBlock key={item.id} item={item} />)}</Box>;
  }
  return (
    <Blank title={translate('pages.noItems')} text={translate('pages.noItemsHelp')}>
      {page.actions.includes('arrange') && <Button variant="contained" onClick={onArrange}>{translate('pages.put')}</Button>}
    </Blank>
  );
};

const OpenPage = ({ page }: { page: Page }): ReactNode => {
  const noun = useGetResourceLabel()('issues', 2);
  const issueName = useIssueName()(page);
  const pageName = usePageName();
  const paper = usePublication().publications.find(({ id }) => id === page.publicationId)?.name;
  const arrangement = useArrangement(page);
  const isArranging = arrangement.placed !== null;
  useLeaveGuard(arrangement.isChanged);
  const trail = [{ label: noun, to: '/issues' }, { label: [paper, issueName].filter(Boolean).join(' '), to: `/issues/${page.issueId}/show` }];
  return (
    <>
      <PageHead title={pageName(page)} trail={trail} state={<StatusChip noun="page" status={page.status} />}>
        {isArranging ? <ArrangingActs arrangement={arrangement} /> : <ReadingActs page={page} title={pageName(page)} onArrange={arrangement.start} />}
      </PageHead>
      <ReadingDesk aside={<><LaidOut page={page} name={pageName(page)} /><Suspense fallback={null}><PageProgress pageId={page.id} /></Suspense><PageFacts page={page} /></>}>
        <Box sx={{ px: { xs: 2, sm: 4 }, py: { xs: 1, sm: 2 } }}>
          {isArranging ? <ArrangeItems arrangement={arrangement} publicationId={page.publicationId} /> : <Items page={page} onArrange={arrangement.start} />}
        </Box>
      </ReadingDesk>
    </>
  );
};

/** A page: what stands on it in reading order, and the order's arrangement. */
const PageShow = (): ReactNode => <ScreenShow<Page & RaRecord>>{(page) => <OpenPage key={page.id} page={page} />}</ScreenShow>;

export default PageShow;
