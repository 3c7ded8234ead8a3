import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';

const PERIODS = [3, 6, 12];

/** How many months back a screen of quality looks. */
export const PeriodChoice = ({ months, onChoose }: { months: number; onChoose: (months: number) => void }): ReactNode => {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup size="small" exclusive value={months} onChange={(_, chosen: number | null) => chosen && onChoose(chosen)} aria-label={translate('quality.period')}>
      {PERIODS.map((one) => <ToggleButton key={one} value={one}>{translate('quality.months', { months: one })}</ToggleButton>)}
    </ToggleButtonGroup>
  );
};
