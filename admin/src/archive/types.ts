import type { components } from '../api/schema';

type Schemas = components['schemas'];

export type SourceDocumentRow = Schemas['SourceDocumentRowDto'];
export type SourceDocument = Schemas['SourceDocumentDto'];
export type Finding = Schemas['FindingDto'];
export type Import = Schemas['ImportDto'];
export type ImportedFile = Schemas['ImportedFileDto'];
export type AuditEntry = Schemas['AuditEntryDto'] & { payload: Record<string, unknown> };
export type Decision = NonNullable<Finding['decision']>;
