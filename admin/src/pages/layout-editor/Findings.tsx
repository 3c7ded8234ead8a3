import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { PageFinding } from '@domain/layout/checks';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';

interface FindingsProps { findings: readonly PageFinding[]; nameOf: (block: string) => string; onSelect: (block: string) => void }

const MARK = { block: { sign: '■', colour: 'error.main' }, warn: { sign: '▲', colour: 'warning.main' } } as const;

/** 预检: what the page is found wanting in, at every step; a click takes one to the block. */
export const Findings = ({ findings, nameOf, onSelect }: FindingsProps): ReactNode => {
  const translate = useTranslate();
  const wordsOf = ({ check, params }: PageFinding): string => translate(`layoutEditor.checks.${check}`, 'other' in params ? { ...params, other: nameOf(String(params.other)) } : params);
  return (
    <Box component="section" aria-label={translate('layoutEditor.preflight')} sx={{ mt: 3 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>{translate('layoutEditor.preflight')} {findings.length > 0 && findings.length}</Typography>
      {findings.length === 0 && <Typography variant="body2" sx={{ color: 'success.main' }}>{translate('layoutEditor.sound')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {findings.map((finding, index) => {
          const { block, severity } = finding;
          const { sign, colour } = MARK[severity];
          const words = (
            <>
              <Box component="span" aria-label={translate(`layoutEditor.severities.${severity}`)} sx={{ color: colour, mr: 0.75 }}>{sign}</Box>
              <span>{wordsOf(finding)}{block && <Box component="span" sx={{ color: 'text.secondary' }}> · {nameOf(block)}</Box>}</span>
            </>
          );
          return (
            <Box component="li" key={index} sx={{ listStyle: 'none', borderBottom: 1, borderColor: 'divider', fontSize: 14 }}>
              {block ? <ButtonBase onClick={() => onSelect(block)} sx={{ font: 'inherit', textAlign: 'left', width: 1, justifyContent: 'flex-start', alignItems: 'baseline', py: 0.75 }}>{words}</ButtonBase> : <Box sx={{ display: 'flex', alignItems: 'baseline', py: 0.75 }}>{words}</Box>}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
};
