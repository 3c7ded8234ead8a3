/** Where an issue stands on its way to the press and the archive. */
export const ISSUE_STATUSES = ['planned', 'open', 'copyClosed', 'signed', 'printed', 'published', 'archived'] as const;
export type IssueStatus = (typeof ISSUE_STATUSES)[number];

/** Where a page stands: from an empty dummy to what the printer has. */
export const PAGE_STATUSES = ['planned', 'dummy', 'madeUp', 'proof1', 'proof2', 'proof3', 'clean', 'signed', 'sent', 'published'] as const;
export type PageStatus = (typeof PAGE_STATUSES)[number];

export const PHOTO_STATUSES = ['filed', 'captioned', 'selected', 'placed', 'published'] as const;
export type PhotoStatus = (typeof PHOTO_STATUSES)[number];

export const NOTICE_STATUSES = ['received', 'verified', 'quoted', 'approved', 'placed', 'published', 'certified', 'expired', 'cancelled'] as const;
export type NoticeStatus = (typeof NOTICE_STATUSES)[number];

/** Filed here, or read from a page of the past. */
export const ORIGINS = ['filed', 'imported'] as const;
export type Origin = (typeof ORIGINS)[number];
