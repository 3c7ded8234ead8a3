/** How a fact about an issue is known: read off the page, worked out by a rule, confirmed by a person, or not at all. */
export const FACT_SOURCES = ['printed', 'inferred', 'confirmed', 'unknown'] as const;
export type FactSource = (typeof FACT_SOURCES)[number];

export interface Provenance {
  source: FactSource;
  /** In words for an archivist: which line says so, or the reasoning. */
  evidence: string;
  confirmedBy?: { id: string; displayName: string };
  confirmedAt?: string;
}

export const ISSUE_FACTS = ['publishedOn', 'issueNumber', 'totalIssueNumber'] as const;
export type IssueFact = (typeof ISSUE_FACTS)[number];
export type IssueProvenance = Partial<Record<IssueFact, Provenance>>;
