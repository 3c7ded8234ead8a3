import { required, type RaRecord, type TransformData } from 'react-admin';
import type { User } from '../api/types';

export type Person = User & RaRecord;

/** The shortest password the API takes. */
export const PASSWORD_LENGTH = 10;

/** A password left empty stays as it is. */
export const handedIn: TransformData = ({ password, ...person }: Record<string, unknown>) => (password ? { ...person, password } : person);

/** A person without a post could not do anything. */
export const atLeastOne = required('users.noRole');
