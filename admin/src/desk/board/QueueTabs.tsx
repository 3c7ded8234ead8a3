import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import type { Queue } from '@domain/workflow/queues';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { counted } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';
import type { QueueCount } from './types';

const PRESSING: readonly Queue[] = ['overdue', 'returned'];

/** 待我处理 7 │ 已退回 1 │ 逾期 2: the piles, each with how much lies in it. */
export const QueueTabs = ({ queues, queue, onChoose }: { queues: readonly QueueCount[]; queue: Queue | undefined; onChoose: (queue: Queue) => void }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  return (
    <Tabs value={queue ?? false} onChange={(_, chosen: Queue) => onChoose(chosen)} variant="scrollable" scrollButtons="auto" allowScrollButtonsMobile aria-label={translate('board.piles')} sx={{ minHeight: 40, flex: { xs: '1 1 100%', md: 1 }, minWidth: 0 }}>
      {queues.map(({ queue: name, count }) => (
        <Tab
          key={name} value={name} sx={{ minHeight: 40, minWidth: 0, px: 1.5, fontSize: '0.9375rem' }}
          label={(
            <span>
              {translate(`board.queues.${name}`)}{' '}
              <Box component="span" sx={(theme) => ({ fontVariantNumeric: 'tabular-nums', fontWeight: 700, color: PRESSING.includes(name) && count > 0 ? theme.palette.desk.tones.blocking : 'inherit' })}>{counted(count, language)}</Box>
            </span>
          )}
        />
      ))}
    </Tabs>
  );
};
