import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { IssueProblem } from '@domain/calendar/issue-problems';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useProblemInWords } from '../issues/create/useProblemInWords';
import { ToneMark } from '../shared/StatusChip';
import type { PreflightItem } from './types';

const CURE: Readonly<Record<PreflightItem['cure']['place'], (id: string) => string>> = {
  issue: (id) => `/issues/${id}`, page: (id) => `/pages/${id}/show`, layout: (id) => `/pages/${id}/layout`, publication: (id) => `/publications/${id}`, article: (id) => `/articles/${id}/show`, notice: (id) => `/notices/${id}/show`,
};

const useItemInWords = (): ((item: PreflightItem) => string) => {
  const translate = useTranslate();
  const problemInWords = useProblemInWords();
  return ({ check, params }) => {
    const { check: found, problem, ...rest } = params;
    return translate(`press.check.${check}`, {
      ...rest, ...(found && { finding: translate(`layoutEditor.checks.${found}`, rest) }), ...(problem && { problem: problemInWords({ problem: problem as IssueProblem['problem'], params: rest }) }),
    });
  };
};

/** 付印前检查: one sentence each, with the way to where it is cured. */
export const PreflightList = ({ items }: { items: readonly PreflightItem[] }): ReactNode => {
  const translate = useTranslate();
  const inWords = useItemInWords();
  return (
    <Box component="section" id="preflight" tabIndex={-1} aria-label={translate('press.preflight')} sx={{ minWidth: 0 }}>
      <Typography variant="h2" sx={{ mb: 0.5 }}>{translate('press.preflight')} {items.length > 0 && items.length}</Typography>
      {items.length === 0 ? <ToneMark tone="approved">{translate('press.preflightClean')}</ToneMark> : <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mb: 0.5 }}>{translate('press.preflightHelp')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {items.map((item, index) => (
          <Box component="li" key={index} sx={{ listStyle: 'none', py: 0.75, borderBottom: 1, borderColor: 'divider', display: 'flex', gap: 1, alignItems: 'baseline', '& > span': { whiteSpace: 'normal', flex: 1 } }}>
            <ToneMark tone={item.severity === 'block' ? 'blocking' : 'waiting'}>{inWords(item)}</ToneMark>
            <Link component={RouterLink} to={CURE[item.cure.place](item.cure.id)} variant="body2" sx={{ whiteSpace: 'nowrap' }}>{translate('press.cure')}</Link>
          </Box>
        ))}
      </Box>
    </Box>
  );
};
