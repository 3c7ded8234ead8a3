import { useTranslate } from 'react-admin';
import { type ReactNode, useEffect, useState } from 'react';
import type { Flatplan } from '../../api/types';
import { ToneMark } from '../../shared/StatusChip';

const MINUTE = 60_000;
const HOURS_SOON = 3;
const two = (value: number): string => String(value).padStart(2, '0');

/** A stretch of time as days and clock: 1天 04:12. */
export const leftInWords = (milliseconds: number): { days: number; clock: string } => {
  const minutes = Math.floor(Math.abs(milliseconds) / MINUTE);
  return { days: Math.floor(minutes / 1440), clock: `${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}` };
};

/** The minute it is, kept up to date. */
export const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 4);
    return () => clearInterval(timer);
  }, []);
  return now;
};

/** How long it is until the last page goes to press. */
export const Countdown = ({ press: { pressAt, pressState } }: { press: Pick<Flatplan, 'pressAt' | 'pressState'> }): ReactNode => {
  const translate = useTranslate();
  const now = useNow();
  if (pressAt === null) return null;
  const left = Date.parse(pressAt) - now;
  if (pressState === 'met') return <ToneMark tone="released">{translate('flatplan.pressMet')}</ToneMark>;
  const { days, clock } = leftInWords(left);
  const words = days > 0 ? translate('flatplan.days', { days, clock }) : clock;
  return <ToneMark tone={left <= 0 ? 'blocking' : left < HOURS_SOON * 60 * MINUTE ? 'waiting' : 'working'}>{translate(left <= 0 ? 'flatplan.pressed' : 'flatplan.press', { left: words })}</ToneMark>;
};
