import { Box, Button, Typography } from '@mui/material';
import { bodyText, EMPTY_BODY } from '@domain/copy/body';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTemplates } from './GenreInput';
import type { Template } from './template';

/** A new story begins as its genre does; what somebody has written already is never replaced. */
export const BeginFrom = (): ReactNode => {
  const translate = useTranslate();
  const templates = useTemplates();
  const { setValue, getValues } = useFormContext();
  const genre = useWatch({ name: 'genre' }) as string | undefined;
  const begin = ({ genre: name, targetLength, body }: Template): void => {
    setValue('genre', name, { shouldDirty: true });
    if (targetLength !== null) setValue('targetLength', targetLength, { shouldDirty: true });
    const written = bodyText((getValues('body') as Template['body'] | undefined) ?? EMPTY_BODY).trim();
    const isUntouched = written === '' || templates.some((template) => bodyText(template.body).trim() === written);
    if (isUntouched) setValue('body', body, { shouldDirty: true });
  };
  if (templates.length === 0) return null;
  const guidance = templates.find((template) => template.genre === genre)?.guidance;
  return (
    <Box role="group" aria-label={translate('templates.begin')} sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, alignItems: 'center' }}>
        <Typography variant="body2" sx={{ color: 'text.secondary', mr: 0.5 }}>{translate('templates.begin')}</Typography>
        {templates.map((template) => <Button key={template.id} size="small" variant={template.genre === genre ? 'contained' : 'outlined'} aria-pressed={template.genre === genre} onClick={() => begin(template)}>{template.genre}</Button>)}
      </Box>
      {guidance && <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>{guidance}</Typography>}
    </Box>
  );
};
