import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { LayoutBlock, StoryPlace } from '@domain/layout/page-layout';
import { type Face, FACES } from '@domain/typeset/faces';
import { type Fit, FITS, type HeadlineLevel, type HeadlineSpec } from '@domain/typeset/page-model';
import { useTranslate } from 'react-admin';
import { type ReactNode, use, useState } from 'react';
import { OwnFaces } from './own-faces';
import { startingHeadline } from './starting-blocks';

const LEVELS = ['kicker', 'main', 'deck'] as const;
const SMALLEST_PT = 7;
const LARGEST_PT = 96;
const MOST_LINES = 4;

interface FieldsProps { block: StoryPlace; disabled: boolean; change: (act: string, change: (block: LayoutBlock) => LayoutBlock) => void }

const Choice = <Value extends string | number>({ label, value, choices, disabled, words, onChoose }: { label: string; value: Value; choices: readonly Value[]; disabled: boolean; words: (value: Value) => string; onChoose: (value: Value) => void }): ReactNode => (
  <TextField select size="small" label={label} value={value} disabled={disabled} onChange={({ target }) => onChoose(choices.find((one) => String(one) === target.value) ?? value)}>
    {choices.map((choice) => <MenuItem key={choice} value={String(choice)}>{words(choice)}</MenuItem>)}
  </TextField>
);

/** A size or wording is tried while it is typed and takes effect when one leaves the field. */
const Typed = ({ label, value, disabled, multiline, onGive }: { label: string; value: string; disabled: boolean; multiline?: boolean; onGive: (value: string) => void }): ReactNode => {
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  return <TextField size="small" label={label} value={typed} disabled={disabled} multiline={multiline} onChange={({ target }) => setTyped(target.value)} onBlur={() => typed !== value && onGive(typed)} onKeyDown={(event) => !multiline && event.key === 'Enter' && onGive(typed)} />;
};

const Level = ({ level, spec, disabled, onSet }: { level: (typeof LEVELS)[number]; spec: HeadlineLevel; disabled: boolean; onSet: (change: Partial<HeadlineLevel>) => void }): ReactNode => {
  const translate = useTranslate();
  const own = use(OwnFaces);
  const nameOf = (face: Face): string => own.find((one) => one.face === face)?.name ?? translate(`layoutEditor.faces.${face}`, { _: translate('layoutEditor.ownFace') });
  const size = (given: string): void => {
    const pt = Math.round(Number(given) * 2) / 2;
    if (pt >= SMALLEST_PT && pt <= LARGEST_PT) onSet({ pt });
  };
  const words = (given: string): void => onSet({ text: given.trim() === '' ? undefined : given.split('\n').map((line) => line.trim()).filter((line) => line !== '') });
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography variant="body2" sx={{ fontWeight: 600, mb: 0.5 }}>{translate(`layoutEditor.levels.${level}`)}</Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '5.5em 1fr', gap: 1 }}>
        <Typed label={translate('layoutEditor.points')} value={String(spec.pt)} disabled={disabled} onGive={size} />
        <Choice<Face> label={translate('layoutEditor.face')} value={spec.face} choices={[...new Set<Face>([...FACES, ...own.filter(({ isRemoved }) => !isRemoved).map(({ face }) => face), spec.face])]} disabled={disabled} words={nameOf} onChoose={(face) => onSet({ face })} />
      </Box>
      <Box sx={{ display: 'grid', mt: 1 }}><Typed label={translate('layoutEditor.pageOnly')} value={(spec.text ?? []).join('\n')} disabled={disabled} multiline onGive={words} /></Box>
    </Box>
  );
};

/** 引题 主题 副题: sizes, faces, lines and fit, and a wording for this page alone that leaves the story as it is. */
export const HeadlineFields = ({ block, disabled, change }: FieldsProps): ReactNode => {
  const translate = useTranslate();
  const { headline } = block;
  const set = (next: HeadlineSpec | undefined): void => change('headline', (one) => ({ ...one, headline: next }) as LayoutBlock);
  if (!headline) {
    return <FormControlLabel disabled={disabled} control={<Switch size="small" checked={false} onChange={() => set(startingHeadline(block.w, { hasKicker: true, hasDeck: true }))} />} label={translate('layoutEditor.headline')} />;
  }
  const levelOf = (level: (typeof LEVELS)[number]) => (made: Partial<HeadlineLevel>): void => set({ ...headline, [level]: { ...headline[level], ...made } } as HeadlineSpec);
  const { main } = headline;
  const columns = block.measure ?? block.w;
  return (
    <>
      <FormControlLabel disabled={disabled} control={<Switch size="small" checked onChange={() => set(undefined)} />} label={translate('layoutEditor.headline')} />
      {LEVELS.map((level) => headline[level] && <Level key={level} level={level} spec={headline[level]} disabled={disabled} onSet={levelOf(level)} />)}
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1 }}>
        <Choice label={translate('layoutEditor.lines')} value={main.lines} choices={Array.from({ length: MOST_LINES }, (_, index) => index + 1)} disabled={disabled} words={String} onChoose={(lines) => set({ ...headline, main: { ...main, lines } })} />
        <Choice<Fit> label={translate('layoutEditor.fit')} value={main.fit} choices={FITS} disabled={disabled} words={(fit) => translate(`layoutEditor.fits.${fit}`)} onChoose={(fit) => set({ ...headline, main: { ...main, fit } })} />
        <Choice label={translate('layoutEditor.align')} value={main.align ?? 'centre'} choices={['left', 'centre'] as const} disabled={disabled} words={(align) => translate(`layoutEditor.aligns.${align}`)} onChoose={(align) => set({ ...headline, main: { ...main, align } })} />
        <Choice label={translate('layoutEditor.span')} value={headline.span ?? columns} choices={Array.from({ length: columns }, (_, index) => index + 1)} disabled={disabled} words={(count) => translate('layoutEditor.columns', { count })} onChoose={(span) => set({ ...headline, span: span === columns ? undefined : span })} />
        <Choice label={translate('layoutEditor.direction')} value={headline.direction} choices={['h', 'v'] as const} disabled={disabled} words={(direction) => translate(`layoutEditor.directions.${direction}`)} onChoose={(direction) => set({ ...headline, direction })} />
      </Box>
    </>
  );
};
