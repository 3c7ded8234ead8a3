import { DataTable, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { EmptyState } from '../shared/Blank';
import { Rows } from '../shared/Rows';
import { ScreenList } from '../shared/ScreenList';
import type { Template } from './template';

const TemplateList = (): ReactNode => {
  const translate = useTranslate();
  const mayEdit = useMay()('template.edit');
  return (
    <ScreenList scoped mayCreate={mayEdit} sort={{ field: 'position', order: 'ASC' }} empty={<EmptyState title={translate('templates.empty')} text={translate('templates.emptyHelp')} />}>
      <Rows<Template> rowClick={mayEdit ? 'edit' : false} card={({ genre, guidance, targetLength }) => ({ title: genre, line: guidance, aside: targetLength })}>
        <DataTable.Col source="genre" />
        <DataTable.NumberCol source="targetLength" />
        <DataTable.Col source="guidance" disableSort />
      </Rows>
    </ScreenList>
  );
};

export default TemplateList;
