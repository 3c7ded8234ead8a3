import CloudDone from '@mui/icons-material/CloudDoneOutlined';
import CloudOff from '@mui/icons-material/CloudOffOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Sync from '@mui/icons-material/Sync';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { LinkBase, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { timeInWords } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';
import type { State } from './ports';

const LOOK: Record<State['kind'], { icon: typeof Sync; colour: string }> = {
  saved: { icon: CloudDone, colour: 'text.secondary' }, typed: { icon: Sync, colour: 'text.secondary' }, saving: { icon: Sync, colour: 'text.secondary' },
  offline: { icon: CloudOff, colour: 'warning.main' }, signedOut: { icon: CloudOff, colour: 'warning.main' },
  refused: { icon: ErrorOutline, colour: 'error.main' }, conflict: { icon: ErrorOutline, colour: 'error.main' }, closed: { icon: CloudOff, colour: 'text.secondary' },
};

/** Where the words are, by a sign and a word. */
export const SaveWords = ({ state, label }: { state: State; /** Named where it is spoken as it changes; silent where it only repeats what is. */ label?: string }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const { icon: Icon, colour } = LOOK[state.kind];
  const words = state.kind !== 'saved' ? translate(`writing.${state.kind === 'closed' ? 'saving' : state.kind}`)
    : state.at === null ? translate('writing.fresh') : translate('writing.saved', { time: timeInWords(new Date(state.at), language, true) });
  return (
    <Box component="span" aria-hidden={label === undefined} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, color: colour, fontSize: 13, fontVariantNumeric: 'tabular-nums' }}>
      <Icon sx={{ fontSize: 17 }} aria-hidden />
      <span {...(label !== undefined && { role: 'status', 'aria-label': label })}>{words}</span>
    </Box>
  );
};

/** Where the words are, and what there is to do about it. */
export const SaveState = ({ state, onRetry, onCompare }: { state: State; onRetry: () => void; onCompare: () => void }): ReactNode => {
  const translate = useTranslate();
  const { pathname, search } = useLocation();
  return (
    <Box sx={{ display: 'inline-flex', alignItems: 'center', flexBasis: { xs: '100%', sm: 'auto' } }}>
      <SaveWords state={state} label={translate('writing.state')} />
      {state.kind === 'offline' && <Button size="small" onClick={onRetry}>{translate('writing.retry')}</Button>}
      {state.kind === 'signedOut' && <Button size="small" component={LinkBase} to="/login" state={{ nextPathname: pathname, nextSearch: search }}>{translate('writing.signIn')}</Button>}
      {state.kind === 'conflict' && <Button size="small" color="error" onClick={onCompare}>{translate('writing.compare')}</Button>}
    </Box>
  );
};
