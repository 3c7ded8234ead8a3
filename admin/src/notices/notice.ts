import type { Body } from '@domain/copy/body';
import type { components } from '../api/schema';

type Schemas = components['schemas'];

export type NoticeRow = Schemas['NoticeRowDto'];
/** A notice to read or edit. The contract says only that its body is an object; the domain says which. */
export type Notice = Omit<Schemas['NoticeDto'], 'body'> & { body: Body };
export type Missing = Schemas['MissingDto'];
export type Run = Schemas['LaidRunDto'];
export type Quote = Schemas['QuoteDto'];
export type Consent = Schemas['ConsentFieldsDto'];
export type NoticeRule = Schemas['NoticeRuleDto'];
export type Certificate = Schemas['CertificateDto'];
export type NoticeDesk = Schemas['NoticeDeskDto'];
export type RunDay = Schemas['RunDayDto'];

/** Whether notices have closed for an issue. */
export const isClosed = (dueAt: string | null): boolean => dueAt !== null && Date.parse(dueAt) < Date.now();
