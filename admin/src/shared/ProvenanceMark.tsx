import { Box, ButtonBase, Popover, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import type { FactSource, Provenance } from '@domain/calendar/provenance';
import type { Tone } from '../theme/palette';
import { Moment } from './Moments';
import { ToneMark } from './StatusChip';

const TONE: Record<FactSource, Tone> = { printed: 'published', inferred: 'waiting', confirmed: 'released', unknown: 'planned' };

/** How a fact is known; opened, it shows the evidence in words and offers what can be done about it. */
export const ProvenanceMark = ({ provenance, children }: { provenance: Provenance | null | undefined; children?: ReactNode }) => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { source, evidence, confirmedBy, confirmedAt } = provenance ?? { source: 'unknown' as const, evidence: '' };
  const word = <ToneMark tone={TONE[source]}>{translate(`provenance.${source}`)}</ToneMark>;
  if (!evidence && !confirmedBy && !children) return word;
  return (
    <>
      <ButtonBase
        aria-haspopup="dialog" aria-expanded={anchor !== null} title={evidence} onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ borderBottom: '1px dashed', borderColor: 'text.secondary', borderRadius: 0, font: 'inherit', minHeight: 24 }}
      >
        {word}
      </ButtonBase>
      <Popover open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)} anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}>
        <Box sx={{ p: 2, maxWidth: 380 }}>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>{translate(`provenance.${source}Text`)}</Typography>
          {evidence && <Typography sx={{ mt: 0.5 }}>{evidence}</Typography>}
          {confirmedBy && <Typography variant="body2" sx={{ mt: 1 }}>{translate('provenance.by', { name: confirmedBy.displayName })} · <Moment moment={confirmedAt ?? null} /></Typography>}
          {children && <Box sx={{ mt: 1.5 }}>{children}</Box>}
        </Box>
      </Popover>
    </>
  );
};
