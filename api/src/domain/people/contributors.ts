/** A person signs alone; a collective pen name (港轩) stands for an organ; a unit is credited as source. */
export const CONTRIBUTOR_KINDS = ['person', 'collective', 'unit'] as const;
export type ContributorKind = (typeof CONTRIBUTOR_KINDS)[number];

export const CONTRIBUTOR_TYPES = ['记者', '编辑', '通讯员', '摄影', '美编', '特约'] as const;
export type ContributorType = (typeof CONTRIBUTOR_TYPES)[number];

/** What a credit line is for; `source` is an agency or unit the copy came from. */
export const BYLINE_ROLES = ['text', 'photo', 'text-and-photo', 'editing', 'source'] as const;
export type BylineRole = (typeof BYLINE_ROLES)[number];

/** A name as it is compared: a two-character name is often padded to three in print (丁　亮). */
export const normalName = (printed: string): string => printed.replace(/\s/gu, '');
