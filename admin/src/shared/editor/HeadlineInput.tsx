import { TextInput, type TextInputProps, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { headlineWidth } from './headline-width';
import { SERIF } from '../../theme/theme';

const SIZES = { kicker: 17, headline: 26, deck: 17 } as const;

/** A line of a headline, set as it will read, with its width in characters under it, against `room` where that is known. */
export const HeadlineInput = ({ level, room = null, ...props }: TextInputProps & { level: keyof typeof SIZES; room?: number | null }): ReactNode => {
  const translate = useTranslate();
  const text = useWatch<Record<string, unknown>>({ name: props.source });
  const width = headlineWidth(typeof text === 'string' ? text.trim() : '');
  const over = room === null ? 0 : Math.max(0, width - room);
  const measured = over > 0 ? translate('editor.widthOver', { width, room, over }) : room === null ? translate('editor.width', { width }) : translate('editor.widthOf', { width, room });
  return (
    <TextInput
      fullWidth helperText={width ? measured : ' '} {...props}
      sx={(theme) => ({ '& input': { fontFamily: SERIF, fontSize: SIZES[level], fontWeight: level === 'headline' ? 700 : 400 }, '& .MuiFormHelperText-root': { fontVariantNumeric: 'tabular-nums', ...(over > 0 && { color: theme.palette.desk.tones.blocking, fontWeight: 600 }) } })}
    />
  );
};
