import { TextInput, type TextInputProps, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { headlineWidth } from './headline-width';
import { SERIF } from '../../theme/theme';

const SIZES = { kicker: 17, headline: 26, deck: 17 } as const;
/** The largest size on a phone, in pixels. */
const PHONE = 21;

/** It turns over where the screen is narrow, but it is one line: a pasted break is a space. */
const inOneLine = (words: string): string => words.replace(/\s*[\r\n]+\s*/gu, ' ');

/** A line of a headline, set as it will read, with its width in characters under it, against `room` where that is known. */
export const HeadlineInput = ({ level, room = null, ...props }: TextInputProps & { level: keyof typeof SIZES; room?: number | null }): ReactNode => {
  const translate = useTranslate();
  const text = useWatch<Record<string, unknown>>({ name: props.source });
  const width = headlineWidth(typeof text === 'string' ? text.trim() : '');
  const over = room === null ? 0 : Math.max(0, width - room);
  const measured = over > 0 ? translate('editor.widthOver', { width, room, over }) : room === null ? translate('editor.width', { width }) : translate('editor.widthOf', { width, room });
  return (
    <TextInput
      fullWidth multiline helperText={width ? measured : ' '} {...props} parse={inOneLine}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && event.preventDefault()}
      sx={(theme) => ({ '& textarea': { fontFamily: SERIF, fontSize: { xs: Math.min(PHONE, SIZES[level]), sm: SIZES[level] }, lineHeight: 1.4, fontWeight: level === 'headline' ? 700 : 400 }, '& .MuiFormHelperText-root': { fontVariantNumeric: 'tabular-nums', ...(over > 0 && { color: theme.palette.desk.tones.blocking, fontWeight: 600 }) } })}
    />
  );
};
