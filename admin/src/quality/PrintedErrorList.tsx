import { ERROR_CLASSES_2020, ERROR_PLACES } from '@domain/quality/error-classes';
import { DataTable, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { EmptyState } from '../shared/Blank';
import { type Card, Rows } from '../shared/Rows';
import { ScreenList } from '../shared/ScreenList';
import type { PrintedError } from './quality';

const Filters = (): ReactNode => {
  const translate = useTranslate();
  return (
    <>
      <TextInput source="q" label={translate('quality.search')} type="search" resettable />
      <SelectInput source="classId" choices={ERROR_CLASSES_2020.map(({ id }) => ({ id, name: `quality.classes.${id}` }))} />
      <SelectInput source="place" choices={ERROR_PLACES.map((id) => ({ id, name: `quality.places.${id}` }))} />
    </>
  );
};

/** 见报差错 */
const PrintedErrorList = (): ReactNode => {
  const translate = useTranslate();
  const mayCreate = useMay()('quality.record');
  const where = ({ publishedOn, pageNumber }: PrintedError): string => translate('quality.where', { day: publishedOn ?? '–', page: pageNumber ?? '–' });
  const card = (error: PrintedError): Card => ({ title: `${error.wrongText} → ${error.rightText || '?'}`, line: `${where(error)} · ${translate(`quality.places.${error.place}`)} · ${translate(`quality.classes.${error.classId}`)}`, aside: error.foundOn });
  return (
    <ScreenList
      scoped mayCreate={mayCreate} sort={{ field: 'foundOn', order: 'DESC' }} filters={<Filters />}
      empty={<EmptyState title={translate('quality.noPrinted')} text={translate('quality.noPrintedHelp')} act={mayCreate && { label: translate('quality.record'), to: '/printed-errors/create' }} />}
    >
      <Rows<PrintedError> card={card}>
        <DataTable.Col<PrintedError> source="foundOn" />
        <DataTable.Col<PrintedError> source="wrongText" disableSort render={({ wrongText, rightText }) => `${wrongText} → ${rightText || '?'}`} />
        <DataTable.Col<PrintedError> source="publishedOn" render={where} />
        <DataTable.Col<PrintedError> source="place" disableSort render={({ place }) => translate(`quality.places.${place}`)} />
        <DataTable.Col<PrintedError> source="classId" disableSort render={({ classId }) => translate(`quality.classes.${classId}`)} />
        <DataTable.Col<PrintedError> source="foundBy" disableSort />
      </Rows>
    </ScreenList>
  );
};

export default PrintedErrorList;
