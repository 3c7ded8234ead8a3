import type { RaRecord, TransformData } from 'react-admin';
import type { Contributor } from '../api/types';
import { withoutBlanks } from '../shared/NamesInput';

export type Signer = Contributor & RaRecord;

export const handedIn: TransformData = (signer: Partial<Contributor>) => ({ ...signer, penNames: withoutBlanks(signer.penNames), emails: withoutBlanks(signer.emails) });
