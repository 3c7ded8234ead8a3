import { type RaRecord, useGetOne, useGetResourceLabel, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import type { Page } from '../api/types';
import { usePageName } from '../pages/usePageName';
import { PageHead } from '../shared/PageHead';
import { WholeFindings } from './WholeFindings';

/** 一版的校对检查 */
const PageChecksScreen = (): ReactNode => {
  const translate = useTranslate();
  const noun = useGetResourceLabel()('pages', 2);
  const nameOf = usePageName();
  const { id = '' } = useParams<{ id: string }>();
  const { data: page } = useGetOne<Page & RaRecord>('pages', { id }, { retry: false });
  const name = page ? nameOf(page) : '';
  return (
    <>
      <PageHead title={page ? translate('checks.screen.ofPage', { name }) : translate('checks.screen.title')} trail={[{ label: noun, to: '/pages' }, { label: name, to: `/pages/${id}/show` }]} />
      <WholeFindings whole={{ pageId: id }} />
    </>
  );
};

export default PageChecksScreen;
