import { TextInput, type TextInputProps } from 'react-admin';
import type { ReactNode } from 'react';

const toText = (names: string[] | null | undefined): string => (names ?? []).join('\n');
const toNames = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** Several short names, one on each line. */
export const NamesInput = (props: TextInputProps): ReactNode => <TextInput multiline minRows={2} fullWidth format={toText} parse={toNames} {...props} />;

export const withoutBlanks = (names: readonly string[] | null | undefined): string[] | undefined => names?.map((name) => name.trim()).filter((name) => name !== '');
