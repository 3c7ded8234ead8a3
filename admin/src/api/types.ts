import type { Provenance, IssueProvenance } from '@domain/calendar/provenance';
import type { PageGeometry } from '@domain/layout/page-geometry';
import type { Permission } from '@domain/people/permissions';
import type { components } from './schema';

type Schemas = components['schemas'];

/** The contract's records. Where it says only "an object", the domain says which. */
export type Me = Schemas['MeDto'] & { permissions: Permission[] };
export type User = Schemas['UserDto'];
export type Publication = Schemas['PublicationDto'] & { geometry: PageGeometry; numbering: { cumulativeBase: Record<string, number> } };
export type Issue = Schemas['IssueDto'] & { provenance: IssueProvenance };
export type Flatplan = Schemas['FlatplanDto'];
export type FlatplanPage = Schemas['FlatplanPageDto'];
export type FlatplanItem = Schemas['FlatplanItemDto'];
export type PoolItem = Schemas['PoolItemDto'];
export type Skeleton = Schemas['SkeletonDto'];
export type IssueCheck = Schemas['IssueCheckDto'];
export type PageRow = Schemas['PageRowDto'] & { pageNumberProvenance: Provenance | null };
export type PageItem = Schemas['PageItemDto'];
export type Page = PageRow & { items: PageItem[] };
export type PaperFont = Schemas['PublicationFontDto'];
export type Contributor = Schemas['ContributorDto'];
export type ContributorChange = Schemas['ContributorChangeDto'];
export type Credit = Schemas['CreditDto'];
export type Byline = Schemas['BylineDto'];
export type Session = Schemas['SessionDto'];
export type Token = Schemas['TokenDto'];
export type NewToken = Schemas['NewTokenDto'];

/** What every failure of the API says (error.filter.ts). */
export interface ErrorBody {
  statusCode: number;
  code: string;
  message: string;
  errors: Record<string, unknown> & { root?: { serverError: string } };
  /** On a stale write: the record as it is now. */
  current?: Record<string, unknown> & { id: string; version: number };
}
