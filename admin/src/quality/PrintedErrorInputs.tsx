import { ERROR_CLASSES_2020, ERROR_PLACES, WEIGHTY_FACTS } from '@domain/quality/error-classes';
import { required, SelectInput, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { DayInput } from '../shared/copy/DayInput';
import { WordsInput } from '../shared/inputs';

const named = (kind: string, ids: readonly string[]) => ids.map((id) => ({ id, name: `quality.${kind}.${id}` }));

/** What was wrong in print, how it is weighed, and who found it. */
export const PrintedErrorInputs = ({ children }: { children?: ReactNode }): ReactNode => {
  const translate = useTranslate();
  return (
    <>
      {children}
      <WordsInput source="wrongText" validate={required()} multiline helperText={false} />
      <WordsInput source="rightText" multiline helperText={false} />
      <SelectInput source="place" choices={named('places', ERROR_PLACES)} validate={required()} helperText={translate('quality.placeHelp')} fullWidth />
      <SelectInput source="classId" choices={named('classes', ERROR_CLASSES_2020.map(({ id }) => id))} validate={required()} helperText={false} fullWidth />
      <SelectInput source="fact" choices={named('facts', WEIGHTY_FACTS)} helperText={translate('quality.factHelp')} fullWidth />
      <WordsInput source="foundBy" validate={required()} helperText={translate('quality.foundByHelp')} />
      <DayInput source="foundOn" validate={required()} helperText={false} />
      <WordsInput source="note" multiline helperText={false} />
    </>
  );
};
