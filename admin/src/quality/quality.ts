import type { RaRecord } from 'react-admin';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type Overview = Schemas['QualityOverviewDto'];
export type IssueSheet = Schemas['IssueQualityDto'];
export type Rate = Schemas['ErrorRateDto'];
export type Reader = Schemas['ReaderQualityDto'];
export type PersonSheet = Schemas['PersonQualityDto'];
export type PrintedError = Schemas['PrintedErrorDto'] & RaRecord;
export type Method = Schemas['ErrorMethodDto'];

export const QUALITY_PATH = '/quality';
export const issueQualityPath = (id: string): string => `${QUALITY_PATH}/issues/${id}`;

export const personQualityPath = (id: string): string => `${QUALITY_PATH}/people/${id}`;

/** A figure as it is printed: at most two places, none that say nothing. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100);
export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
/** ‱, the unit of the method. */
export const rateInWords = ({ rate }: Pick<Rate, 'rate'>): string => (rate === null ? '–' : `${figure(rate)}‱`);
export const share = (value: number | null): string => (value === null ? '–' : `${Math.round(value * 100)}%`);

/** The first day of a period of so many months that ends today, or as many days ahead; both days in the civil calendar. */
export const lastMonths = (months: number, today: Date, ahead = 0): { from: string; until: string } => {
  const day = (date: Date): string => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
  return { from: day(new Date(today.getFullYear(), today.getMonth() - months, today.getDate())), until: day(new Date(today.getFullYear(), today.getMonth(), today.getDate() + ahead)) };
};

/** What a rule that would have found a printed error begins with. */
export const ruleFrom = ({ wrongText, rightText, publicationId, publishedOn, pageNumber }: PrintedError, source: (where: string) => string): string => {
  const where = [publishedOn, pageNumber].filter((one) => one !== null).join(' ');
  const record = { publicationId, kind: 'nameForm', pattern: wrongText.trim().slice(0, 200), suggestion: rightText.trim().slice(0, 200), severity: 'warn', source: source(where) };
  return `/check-rules/create?source=${encodeURIComponent(JSON.stringify(record))}`;
};
