import { NumberInput, required } from 'react-admin';
import type { ReactNode } from 'react';
import { BodyInput } from '../shared/editor/BodyInput';
import { WordsInput } from '../shared/inputs';

export const TemplateInputs = ({ children }: { children?: ReactNode }): ReactNode => (
  <>
    {children}
    <WordsInput source="genre" validate={required()} helperText={false} />
    <NumberInput source="targetLength" min={1} step={1} helperText={false} fullWidth />
    <NumberInput source="headlineWidth" min={1} max={60} step={1} helperText="templates.headlineWidthHelp" fullWidth />
    <WordsInput source="guidance" multiline minRows={2} helperText="templates.guidanceHelp" />
    <NumberInput source="position" min={0} step={1} helperText={false} fullWidth />
    <BodyInput />
  </>
);
