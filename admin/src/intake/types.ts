import type { Body } from '@domain/copy/body';
import type { CleaningReport } from '@domain/copy/cleaning/report';
import type { components } from '../api/schema';

type Schemas = components['schemas'];

export type ContributionRow = Schemas['ContributionRowDto'];
/** The contract says only that body and report are objects; the domain says which. */
export type Contribution = Omit<Schemas['ContributionDto'], 'body' | 'report'> & { body: Body; report: CleaningReport };
export type Likeness = Schemas['LikenessDto'];
export type Paste = Omit<Schemas['PasteDto'], 'report'> & { report: CleaningReport };

/** What a contribution is called: its headline, or what it came under. */
export const contributionTitle = ({ headline, subject, originalName }: Pick<ContributionRow, 'headline' | 'subject' | 'originalName'>): string => headline || subject || originalName;
export const senderOf = ({ senderName, senderAddress, createdByName }: Pick<ContributionRow, 'senderName' | 'senderAddress' | 'createdByName'>): string => senderName || senderAddress || createdByName;
