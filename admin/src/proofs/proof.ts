import type { DifferencePlace } from '@domain/proofs/compare';
import type { FrozenPiece } from '@domain/proofs/frozen-text';
import type { MarkPlace } from '@domain/proofs/places';
import type { DisplayList } from '@domain/typeset/display-list';
import type { components } from '../api/schema';

type Schemas = components['schemas'];

/** The contract's records. Where it says only "an object", the domain says which. */
export type Mark = Omit<Schemas['MarkDto'], 'place'> & { place: MarkPlace };
export type ErrorClassId = NonNullable<Mark['errorClass']>;
export type ProofRow = Schemas['ProofRowDto'];
export type Proof = Omit<Schemas['ProofDto'], 'marks' | 'marksOfEarlier' | 'revisions'> & { marks: Mark[]; marksOfEarlier: Mark[]; revisions: { photos: Readonly<Record<string, string | null>> } };
export type ProofComposition = Omit<Schemas['ProofCompositionDto'], 'displayList' | 'pieces'> & { displayList: DisplayList; pieces: readonly FrozenPiece[] };
export type Outcome = Schemas['MarkOutcomeDto']['outcome'];
export type Difference = Omit<Schemas['ProofDifferenceDto'], 'where'> & { where: DifferencePlace };
export type Comparison = Omit<Schemas['ProofComparisonDto'], 'differences'> & { differences: Difference[] };
export type PageWant = Schemas['PageWantDto'];
export type OpenMove = Schemas['OpenMoveDto'];
export type PageMoves = Schemas['PageMovesDto'];
