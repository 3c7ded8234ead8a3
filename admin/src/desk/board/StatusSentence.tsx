import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type Standing, statusSentence, type StatusPart } from '@domain/workflow/status-sentence';
import { Fragment, type ReactNode } from 'react';
import { toneOf } from '../../shared/states';
import { ToneMark } from '../../shared/StatusChip';
import type { Tone } from '../../theme/palette';
import type { BoardStory } from './types';
import { useStatusWords } from './useStatusWords';

/** What presses is set in the colour of what waits or blocks; its words say it too. */
const PRESSING: Partial<Record<StatusPart['kind'], Tone>> = { overdue: 'blocking', clearance: 'waiting', unassigned: 'waiting', writing: 'working' };

/** A name or a time stays in one piece; a reason, which has no measure, turns over. */
const whole = { whiteSpace: 'nowrap' } as const;

/** 二审中 · 陈黎 · 差 120 字 · 14:00 截稿 */
export const StatusSentence = ({ story, now }: { story: BoardStory; now: Date }): ReactNode => {
  const say = useStatusWords();
  const [stage, ...rest] = statusSentence(story as Standing, now);
  if (!stage) return null;
  const isReturned = stage.kind === 'stage' && stage.stage === 'returned';
  return (
    <Typography variant="body2" component="p" sx={{ color: 'text.secondary', lineHeight: 1.6, overflowWrap: 'anywhere' }}>
      <ToneMark tone={isReturned ? 'blocking' : toneOf('article', story.status)}>{say(stage)}</ToneMark>
      {rest.map((part) => {
        const tone = PRESSING[part.kind];
        return <Fragment key={part.kind}> · <Box component="span" sx={(theme) => ({ ...(part.kind !== 'reason' && whole), ...(tone && { color: theme.palette.desk.tones[tone], fontWeight: 600 }) })}>{say(part)}</Box></Fragment>;
      })}
    </Typography>
  );
};
