import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMe } from '../../api/hooks';
import { momentInWords } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';
import { useWho } from '../../shared/useWho';
import type { Hand } from './hands';
import { quickChoices, type Range } from './range';

interface ChooseProps { revisions: readonly Hand[]; range: Range; onChoose: (range: Range) => void }

/** Which two wordings are compared: by number, or by what one wants to know. */
export const ChooseRevisions = ({ revisions, range, onChoose }: ChooseProps): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const me = useMe();
  const who = useWho();
  const say = ({ number, reason, authorName, createdAt }: Hand): string =>
    [translate('articles.revision', { number }), translate(`articles.reasons.${reason}`), who(authorName), momentInWords(createdAt, language)].join(' · ');
  const field = (end: keyof Range): ReactNode => (
    <TextField
      select size="small" label={translate(`redline.${end}`)} value={range[end]} sx={{ minWidth: 0, flex: '1 1 16em' }}
      onChange={({ target }) => onChoose(end === 'from' ? { from: Number(target.value), to: Math.max(range.to, Number(target.value)) } : { from: Math.min(range.from, Number(target.value)), to: Number(target.value) })}
    >
      {revisions.map((revision) => <MenuItem key={revision.number} value={revision.number}>{say(revision)}</MenuItem>)}
    </TextField>
  );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2, displayPrint: 'none' }}>
      {field('from')}{field('to')}
      <Box role="group" aria-label={translate('redline.quick')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        {quickChoices(revisions, me?.id).map(({ name, range: quick }) => (
          <Button key={name} size="small" variant={quick.from === range.from && quick.to === range.to ? 'contained' : 'outlined'} onClick={() => onChoose(quick)}>{translate(`redline.choices.${name}`)}</Button>
        ))}
      </Box>
    </Box>
  );
};
