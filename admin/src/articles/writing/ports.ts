import type { SaveKind } from '@domain/workflow/revision-policy';
import type { Fields } from './fields';
import type { Merging } from './merging';

/** A story as the server answered with it. */
export interface Story { id: string; version: number; fields: Fields }

/** What became of words that were sent. */
export type SaveAnswer =
  | { kind: 'saved'; story: Story }
  /** Another was quicker: the story as it is now. */
  | { kind: 'stale'; story: Story }
  /** The words can no longer be the story: another writes it, or it has left my hands. */
  | { kind: 'closed'; by: string; why: string }
  /** A field the server does not take as it is. */
  | { kind: 'refused'; message: string; fields: Partial<Record<string, string>> }
  | { kind: 'signedOut' } | { kind: 'unreachable' };

export type AsideAnswer = { kind: 'kept'; number: number } | { kind: 'signedOut' } | { kind: 'unreachable' } | { kind: 'refused'; message: string };

/** The server, as a writer needs it. */
export interface Desk {
  save: (id: string, fields: Fields, version: number, kind: SaveKind) => Promise<SaveAnswer>;
  keepAside: (id: string, base: Fields, fields: Fields) => Promise<AsideAnswer>;
}

/** Words that have not reached the server, as this device keeps them. */
export interface Draft {
  key: string;
  userId: string;
  /** Null for a story that is not there yet. */
  storyId: string | null;
  /** The window that writes on them. */
  windowId: string;
  /** What the server had when they were written. */
  base: Fields;
  now: Fields;
  /** What was sent and never answered: if the server has exactly this, it is mine. */
  sent: Fields | null;
  /** Of a story that is not there yet: the id of the attempt to file it, under which it is sent again. */
  attempt?: string;
  at: number;
}

/** The device's own store. */
export interface Device {
  put: (draft: Draft) => Promise<void>;
  remove: (key: string) => Promise<void>;
}

export interface Clock {
  now: () => number;
  /** Does it after so many milliseconds, unless told not to. */
  after: (ms: number, deed: () => void) => () => void;
}

/** How the words stand: on the server, on the way, on this device, or waiting for a person to decide. */
export type State =
  | { kind: 'saved'; at: number | null } | { kind: 'typed' } | { kind: 'saving' } | { kind: 'offline' } | { kind: 'signedOut' }
  | { kind: 'refused'; message: string; fields: Partial<Record<string, string>> }
  | { kind: 'conflict'; merging: Merging; version: number }
  /** Another has the story now; `aside` is the revision my last words became, null while they wait on the device. */
  | { kind: 'closed'; by: string; why: string; aside: number | 'none' | null };

/** What happened to the words in the form without its writer's doing. */
export interface Merged { before: Fields; after: Fields; /** By the writer's own choice: there is nothing to tell them. */ isOwn: boolean }

export interface WritingGiven {
  userId: string; windowId: string; key: string; story: Story;
  desk: Desk; device: Device; clock: Clock;
  onState: (state: State) => void;
  /** Another's changes were taken in; the form shows them, and offers to undo it. */
  onMerged: (merged: Merged) => void;
}
