/** The form of a new page of this issue, filled in as far as that is known. */
export const newPageOf = (issueId: string, pageNumber: number | undefined): string => `/pages/create?source=${encodeURIComponent(JSON.stringify({ issueId, pageNumber }))}`;
