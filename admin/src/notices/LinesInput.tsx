import { TextInput } from 'react-admin';
import type { ReactNode } from 'react';

const toText = (lines: string[] | null | undefined): string => (lines ?? []).join('\n');
const toLines = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** Short lines under each other, such as who signs and when; empty ones are dropped on saving. */
export const LinesInput = ({ source }: { source: string }): ReactNode => (
  <TextInput source={source} multiline minRows={2} fullWidth format={toText} parse={toLines} helperText="notices.signatureHelp" />
);

export const withoutEmptyLines = (lines: readonly string[] | null | undefined): string[] | undefined =>
  lines ? lines.map((line) => line.trim()).filter((line) => line !== '') : undefined;
