import type { Copy } from '../../domain/copy/cleaning/take-apart';

/** A file that came with or within a contribution. */
export interface ReadFile { name: string; content: Uint8Array }

/** The outside of a letter. */
export interface Letter { messageId: string; subject: string; fromName: string; fromAddress: string; to: string[]; sentAt: string | null }

/** What was read of a file handed in. */
export interface ContributionCopy {
  copy: Copy;
  files: ReadFile[];
  letter: Letter | null;
  /** What a letter says beside the Word file that holds the copy. */
  note: string;
}
