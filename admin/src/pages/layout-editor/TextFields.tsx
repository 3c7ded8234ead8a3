import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import type { LayoutBlock, StoryPlace } from '@domain/layout/page-layout';
import { COLUMN_RULES } from '@domain/typeset/page-model';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';

interface TextFieldsProps {
  block: StoryPlace; disabled: boolean; pages: readonly number[];
  change: (act: string, change: (block: LayoutBlock) => LayoutBlock) => void;
  split: (at: { columns: number } | { rows: number }) => void;
  jump: (page: number) => void;
}

/** The column's own thin rule, in points, and the frame's air, in characters. */
const FRAME = { rule: 0.5, inset: 1 } as const;

/** 栏线 where a block asks for nothing else. */
const AS_USUAL = 'between';

/** Columns, frame and where the text goes on. */
export const TextFields = ({ block, disabled, pages, change, split, jump }: TextFieldsProps): ReactNode => {
  const translate = useTranslate();
  const set = (act: string, made: Partial<StoryPlace>): void => change(act, (one) => ({ ...one, ...made }) as LayoutBlock);
  const measures = Array.from({ length: block.w + 1 }, (_, index) => index + 1);
  return (
    <Box sx={{ mt: 2 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1 }}>
        <TextField select size="small" label={translate('layoutEditor.measure')} value={String(block.measure ?? block.w)} disabled={disabled} onChange={({ target }) => set('measure', { measure: Number(target.value) === block.w ? undefined : Number(target.value) })}>
          {measures.map((count) => <MenuItem key={count} value={String(count)}>{translate('layoutEditor.columns', { count })}</MenuItem>)}
        </TextField>
        <TextField select size="small" label={translate('layoutEditor.fill')} value={block.fill} disabled={disabled} onChange={({ target }) => set('fill', { fill: target.value as StoryPlace['fill'] })}>
          {(['balance', 'top'] as const).map((fill) => <MenuItem key={fill} value={fill}>{translate(`layoutEditor.fills.${fill}`)}</MenuItem>)}
        </TextField>
        <TextField select size="small" label={translate('layoutEditor.columnRules')} value={block.columnRules ?? AS_USUAL} disabled={disabled} onChange={({ target }) => set('columnRules', { columnRules: COLUMN_RULES.find((one) => one === target.value) })}>
          {[AS_USUAL, ...COLUMN_RULES].map((one) => <MenuItem key={one} value={one}>{translate(`layoutEditor.ruled.${one}`)}</MenuItem>)}
        </TextField>
      </Box>
      <FormControlLabel disabled={disabled} control={<Switch size="small" checked={block.box !== undefined} onChange={(_, on) => set('box', { box: on ? { ...FRAME, tint: false } : undefined })} />} label={translate('layoutEditor.frame')} />
      <FormControlLabel disabled={disabled || !block.box} control={<Switch size="small" checked={block.box?.tint ?? false} onChange={(_, tint) => block.box && set('box', { box: { ...block.box, tint } })} />} label={translate('layoutEditor.tint')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button size="small" disabled={disabled || block.w < 2} onClick={() => split({ columns: Math.floor(block.w / 2) })}>{translate('layoutEditor.splitAcross')}</Button>
        <Button size="small" disabled={disabled || block.h < 8} onClick={() => split({ rows: Math.floor(block.h / 2) })}>{translate('layoutEditor.splitDown')}</Button>
        {pages.map((page) => <Button key={page} size="small" disabled={disabled} onClick={() => jump(page)}>{translate('layoutEditor.jumpTo', { page })}</Button>)}
      </Box>
    </Box>
  );
};
