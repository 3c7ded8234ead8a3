import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { LinkBase, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { OUTPUTS_PATH } from '.';
import { OutputLine } from './OutputLine';
import { isUnderWay, type MadeOutput, useOutputs } from './useOutputs';

/** What is being made for me and what has just been made, at the edge of whatever I am doing meanwhile. */
export const OutputTray = (): ReactNode => {
  const translate = useTranslate();
  const [since] = useState(() => new Date().toISOString());
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const { outputs = [] } = useOutputs({ isIdle: true });
  const isNews = (output: MadeOutput): boolean => isUnderWay(output) || ((output.finishedAt ?? '') > since && output.status !== 'cancelled' && !dismissed.includes(output.id));
  const shown = outputs.filter(isNews);
  return (
    <Box role="status" sx={{ position: 'fixed', zIndex: 9, bottom: { xs: 8, sm: 16 }, left: { xs: 8, sm: 16 }, right: { xs: 8, sm: 'auto' }, width: { sm: 380 }, displayPrint: 'none' }}>
      {shown.length > 0 && (
        <Box sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, boxShadow: 3, px: 2, py: 0.5, maxHeight: '40vh', overflowY: 'auto' }}>
          <Box component="ul" aria-label={translate('outputs.mine')} sx={{ m: 0, p: 0 }}>
            {shown.map((output) => <OutputLine key={output.id} output={output} onDone={() => setDismissed([...dismissed, output.id])} />)}
          </Box>
          <Link component={LinkBase} to={OUTPUTS_PATH} variant="caption" underline="hover">{translate('outputs.mine')}</Link>
        </Box>
      )}
    </Box>
  );
};
