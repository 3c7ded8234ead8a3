import type { Body } from '@domain/copy/body';
import type { components } from '../api/schema';

type Schemas = components['schemas'];

/** A story as it stands in a list. */
export type ArticleRow = Schemas['ArticleRowDto'];
/** A story to read or edit. The contract says only that its body is an object; the domain says which. */
export type Article = Omit<Schemas['ArticleDto'], 'body'> & { body: Body };
/** A wording without its words, and with them. */
export type RevisionHead = Schemas['RevisionHeadDto'];
export type Revision = Omit<Schemas['RevisionDto'], 'body'> & { body: Body };

/** The words of a headline in one line, for titles and links. */
export const headlineInOneLine = ({ kicker, headline }: Pick<ArticleRow, 'kicker' | 'headline'>): string => [kicker, headline].filter(Boolean).join(' ');
