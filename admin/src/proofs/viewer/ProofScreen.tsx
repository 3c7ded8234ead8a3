import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import { type Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { drawMarks, type MarkedSheet } from '@domain/proofs/drawing/draw-marks';
import { ROUND_COLOURS } from '@domain/proofs/drawing/round-colours';
import { boxesOf, passageAt, type TextRange } from '@domain/proofs/places';
import { POINTS_PER_MM } from '@domain/typeset/display-list';
import type { Box as PlaceBox } from '@domain/proofs/frozen-text';
import { useTranslate } from 'react-admin';
import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useParams } from 'react-router-dom';
import { useReading } from '../../api/hooks';
import { useLiveRefresh } from '../../api/live';
import { usePageFaces } from '../../pages/page-faces';
import { ErrorState, LoadingLines } from '../../shared/Blank';
import { LiveNote } from '../../shared/live/LiveNote';
import { ReasonDialog } from '../../shared/ReasonDialog';
import { boxesOfPlace } from '../places';
import type { Mark, Proof, ProofComposition } from '../proof';
import { addressOf } from './ChosenPanel';
import { GiveDialog } from './GiveDialog';
import { PageSheet } from './PageSheet';
import { PrintedHead, PrintedMarks } from './PrintedMarks';
import { ProofHead } from './ProofHead';
import { Side } from './Side';
import type { Tool } from './useChoosing';
import { type Reader, useReader } from './useReader';
import { useReaderKeys } from './useReaderKeys';
import { ToolChoice, ZoomTools } from './ViewTools';
import { useZoom, type Zoom } from './useZoom';

const SIDE = 380;

/** The page with its marks drawn by the trade's signs. */
const useMarkedSheet = ({ displayList: { width, height } }: ProofComposition, marks: readonly Mark[]): MarkedSheet => {
  const translate = useTranslate();
  return useMemo(
    () => drawMarks({ width: width / POINTS_PER_MM, height: height / POINTS_PER_MM }, marks.map((mark) => ({ ...mark, boxes: boxesOfPlace(mark.place), isArea: mark.place.kind === 'box' })), (sign) => translate(`proofs.signs.${sign}`)),
    [height, marks, translate, width],
  );
};

/** The word a mark still needs: the reason it is left undone or taken up again for, or whose it is to be. */
const Asked = ({ reader }: { reader: Reader }): ReactNode => {
  const translate = useTranslate();
  const { asking, acts, setAsking } = reader;
  if (!asking) return null;
  const { mark, act } = asking;
  const close = (): void => setAsking(null);
  if (act === 'give') return <GiveDialog mark={mark} onGive={(to) => acts.give(mark, to)} onClose={close} />;
  const name = translate(`proofs.acts.${act}`);
  return (
    <ReasonDialog title={name} label={translate('proofs.why')} confirm={name} busy={false} isOptional={act === 'verify'} onGive={(reason) => {
      acts.answer(mark, act, reason);
      close();
    }} onClose={close}>
      {act === 'verify' && <Typography variant="body2" sx={{ mb: 1.5 }}>{translate('proofs.looksUndone')}</Typography>}
    </ReasonDialog>
  );
};

/** Where the side does not go in beside the page, it is drawn up from below. */
const Drawn = ({ reader, zoom, count, children }: { reader: Reader; zoom: Zoom; count: number; children: ReactNode }): ReactNode => {
  const translate = useTranslate();
  const { chosen, saying, isDrawn, setDrawn } = reader;
  return (
    <>
      <Box sx={{ position: 'sticky', bottom: 0, zIndex: 4, display: { xs: 'flex', md: 'none' }, displayPrint: 'none', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: 0.5, py: 0.5, bgcolor: 'background.default', borderTop: 1, borderColor: 'divider' }}>
        <ZoomTools zoom={zoom} />
        <Button variant="contained" size="small" onClick={() => setDrawn(true)}>{chosen && reader.mayMark ? translate('proofs.sign') : translate('proofs.tabs.marks', { count })}</Button>
      </Box>
      <Drawer anchor="bottom" open={isDrawn || saying !== null} onClose={() => {
        setDrawn(false);
        if (saying) reader.letBe();
      }} sx={{ display: { md: 'none' } }} slotProps={{ paper: { sx: { maxHeight: '75vh', px: 2, pb: 2 } } }}>
        <Button onClick={() => setDrawn(false)} sx={{ alignSelf: 'flex-end' }}>{translate('ra.action.close')}</Button>
        {children}
      </Drawer>
    </>
  );
};

const Desk = ({ proof: read, composition, before }: { proof: Proof; composition: ProofComposition; before: string | null }): ReactNode => {
  const { displayList, pieces } = composition;
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const [tool, setTool] = useState<Tool>(() => (typeof matchMedia !== 'undefined' && matchMedia('(pointer: coarse)').matches ? 'hand' : 'words'));
  const [pointed, setPointed] = useState<readonly PlaceBox[]>([]);
  const scroller = useRef<HTMLDivElement>(null);
  const reader = useReader(read, pieces);
  const { proof } = reader;
  const marked = useMarkedSheet(composition, proof.marks);
  const { sheet } = marked;
  const zoom = useZoom(scroller, sheet);
  usePageFaces(proof.publicationId, displayList);
  const show = (boxes: readonly PlaceBox[]): void => {
    const [first] = boxes;
    if (first) zoom.show({ ...first, x: first.x - sheet.x, y: first.y - sheet.y });
  };
  const lead = ({ proofId, place }: Mark): void => {
    if (proofId === proof.id) show(boxesOfPlace(place));
  };
  // Whoever was sent to a mark by its address is led to it as if by a key.
  const arrive = useEffectEvent(() => reader.mark && lead(reader.mark));
  useEffect(() => void arrive(), []);
  const pick = (mark: Mark): void => {
    reader.pick(mark.id);
    lead(mark);
  };
  const point = (range: TextRange | null): void => {
    const passage = range && passageAt(pieces, range);
    const boxes = passage && range ? boxesOf(passage, range.start, range.end) : [];
    setPointed(boxes);
    show(boxes);
  };
  useReaderKeys(reader, pick, addressOf(pieces, reader.chosen)?.to ?? null);
  const side = <Side proof={proof} pieces={pieces} reader={reader} onPick={pick} onPoint={point} />;
  return (
    <>
      <PrintedHead proof={proof} />
      <ProofHead proof={proof} acts={reader.acts} before={before} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: `minmax(0, 1fr) ${SIDE}px` }, gap: { md: 2 }, '@media print': { display: 'block' } }}>
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', pb: 0.5, displayPrint: 'none' }}>
            <ToolChoice tool={tool} onTool={setTool} />
            {!isNarrow && <ZoomTools zoom={zoom} />}
          </Box>
          <Box sx={{ height: { xs: 'calc(100dvh - 190px)', md: 'calc(100vh - var(--below-head, 120px) - 64px)' }, minHeight: 300, '@media print': { height: 'auto' } }}>
            <PageSheet
              proof={proof} list={displayList} pieces={pieces} marked={marked} marks={proof.marks} colour={ROUND_COLOURS[proof.round]} scale={zoom.scale} tool={tool} chosen={reader.chosen} caret={reader.caret} picked={reader.picked} scroller={scroller} pointedAt={pointed}
              onChoose={reader.choose} onPick={reader.pick} onEdit={() => reader.mark?.actions.includes('edit') && reader.act(reader.mark, 'edit')}
            />
          </Box>
        </Box>
        {!isNarrow
          ? <Box component="aside" sx={{ displayPrint: 'none', overflowY: 'auto', height: 'calc(100vh - var(--below-head, 120px) - 24px)', pr: 0.5 }}>{side}</Box>
          : <Drawn reader={reader} zoom={zoom} count={proof.marks.length + proof.marksOfEarlier.length}>{side}</Drawn>}
      </Box>
      <Asked reader={reader} />
      <PrintedMarks proof={proof} />
    </>
  );
};

/** 大样: one proof of a page, read and marked. */
const ProofScreen = (): ReactNode => {
  const { id = '' } = useParams<{ id: string }>();
  const read = useReading('/api/proofs/{id}', { path: { id } });
  const composed = useReading('/api/proofs/{id}/composition', { path: { id } });
  const live = useLiveRefresh(['proofs'], [id]);
  const proof = read.data as unknown as Proof | undefined;
  const siblings = useReading('/api/pages/{id}/proofs', { path: { id: proof?.page.id ?? '' } }, { enabled: proof !== undefined && proof.number > 1 });
  const failed = read.error ?? composed.error;
  if (failed) return <ErrorState error={failed} retry={() => void Promise.all([read.refetch(), composed.refetch()])} />;
  if (!proof || !composed.data) return <LoadingLines lines={12} />;
  const before = siblings.data?.find(({ number }) => number < proof.number)?.id ?? null;
  return <><Desk key={proof.id} before={before} proof={proof} composition={composed.data as unknown as ProofComposition} /><LiveNote {...live} /></>;
};

export default ProofScreen;
