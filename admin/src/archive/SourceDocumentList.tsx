import { BooleanInput, DataTable, TextInput, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { counted } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { EmptyState } from '../shared/Blank';
import { DateTimeField, DayField } from '../shared/Moments';
import { type Card, Rows } from '../shared/Rows';
import { ScreenList } from '../shared/ScreenList';
import { ToneMark } from '../shared/StatusChip';
import type { SourceDocumentRow } from './types';

const Open = ({ count }: { count: number }): ReactNode => {
  const translate = useTranslate();
  return <ToneMark tone={count ? 'waiting' : 'released'}>{count ? translate('archive.sources.open', { count }) : translate('archive.sources.settled')}</ToneMark>;
};

const Table = (): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const placed = ({ characters, placed: went }: SourceDocumentRow): string =>
    (characters === went ? translate('archive.sources.allPlaced') : translate('archive.sources.missing', { count: counted(characters - went, language) }));
  const card = (source: SourceDocumentRow): Card => ({
    title: source.fileName, line: [source.publicationName, source.publishedOn, placed(source)].filter(Boolean).join(' · '), aside: <Open count={source.openFindings} />,
  });
  return (
    <Rows<SourceDocumentRow> card={card}>
      <DataTable.Col source="fileName" />
      <DataTable.Col source="publicationName" disableSort />
      <DataTable.Col source="publishedOn" disableSort><DayField source="publishedOn" /></DataTable.Col>
      <DataTable.NumberCol source="pageNumber" disableSort />
      <DataTable.NumberCol source="characters" />
      <DataTable.Col<SourceDocumentRow> source="placed" disableSort render={placed} />
      <DataTable.Col<SourceDocumentRow> source="openFindings" disableSort render={({ openFindings }) => <Open count={openFindings} />} />
      <DataTable.Col source="createdAt" sortByOrder="DESC"><DateTimeField source="createdAt" /></DataTable.Col>
    </Rows>
  );
};

const SourceDocumentList = (): ReactNode => {
  const translate = useTranslate();
  const act = useMay()('source.import') && { label: translate('archive.imports.upload'), to: '/imports' };
  return (
    <ScreenList
      scoped sort={{ field: 'createdAt', order: 'DESC' }} filters={<><TextInput source="q" type="search" label="resources.source-documents.fields.fileName" resettable /><BooleanInput source="open" /></>}
      empty={<EmptyState title={translate('archive.sources.empty')} text={translate('archive.sources.emptyHelp')} act={act} />}
    >
      <Table />
    </ScreenList>
  );
};

export default SourceDocumentList;
