import type { RaRecord, TransformData } from 'react-admin';
import type { Publication } from '../api/types';
import { withoutBlanks } from '../shared/NamesInput';

export type Paper = Publication & RaRecord;

export const LICENCE_KINDS: readonly Publication['licenceKind'][] = ['cn', 'permit', 'unknown'];

export const handedIn: TransformData = (paper: Partial<Publication>) => ({ ...paper, sections: withoutBlanks(paper.sections) });
