import Copy from '@mui/icons-material/ContentCopyOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useReading } from '../api/hooks';

const SHOWN = 16;

/** How far the record is sealed, with its head to write down: what was kept elsewhere cannot be rewritten here. */
export const ChainHead = (): ReactNode => {
  const translate = useTranslate();
  const notify = useNotify();
  const { data: chain } = useReading('/api/audit-entries/chain', {});
  if (!chain?.link) return null;
  const head = `${chain.position}:${chain.link}`;
  const copy = (): void => void navigator.clipboard.writeText(head).then(() => notify('archive.audit.chain.copied', { type: 'success' }), () => notify(head));
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 1, color: 'text.secondary' }}>
      <Typography variant="body2">{translate('archive.audit.chain.sealed', { count: chain.position })}</Typography>
      <Tooltip title={translate('archive.audit.chain.help')}>
        <Box component="code" tabIndex={0} sx={{ fontSize: 13, overflowWrap: 'anywhere' }}>{`${chain.position}:${chain.link.slice(0, SHOWN)}…`}</Box>
      </Tooltip>
      <IconButton size="small" onClick={copy} aria-label={translate('archive.audit.chain.copy')}><Copy fontSize="inherit" /></IconButton>
    </Box>
  );
};
