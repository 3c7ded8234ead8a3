import { TextInput, type TextInputProps } from 'react-admin';

/** An emptied field is empty words, not "unknown": most texts of the API are never null. */
const asTyped = (value: string): string => value;

/** Words of one line or several. For a text that may be null (a day, a page reference) use TextInput. */
export const WordsInput = (props: TextInputProps) => <TextInput fullWidth parse={asTyped} {...props} />;
