import { TextInput, type TextInputProps, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { headlineWidth } from './headline-width';
import { SERIF } from '../../theme/theme';

const SIZES = { kicker: 17, headline: 26, deck: 17 } as const;

/** A line of a headline, set as it will read, with its width in characters under it. */
export const HeadlineInput = ({ level, ...props }: TextInputProps & { level: keyof typeof SIZES }): ReactNode => {
  const translate = useTranslate();
  const text = useWatch<Record<string, unknown>>({ name: props.source });
  const width = headlineWidth(typeof text === 'string' ? text.trim() : '');
  return (
    <TextInput
      fullWidth helperText={width ? translate('editor.width', { width }) : ' '} {...props}
      sx={{ '& input': { fontFamily: SERIF, fontSize: SIZES[level], fontWeight: level === 'headline' ? 700 : 400 }, '& .MuiFormHelperText-root': { fontVariantNumeric: 'tabular-nums' } }}
    />
  );
};
