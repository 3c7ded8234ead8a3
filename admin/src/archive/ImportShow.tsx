import { type RaRecord, useGetResourceLabel, useShowContext, useTranslate } from 'react-admin';
import { type ReactNode, useEffect } from 'react';
import { momentInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { PageHead } from '../shared/PageHead';
import { ScreenShow } from '../shared/ScreenShow';
import { ImportFiles } from './ImportFiles';
import { ImportProgress, ImportState, isUnderWay } from './ImportProgress';
import type { Import } from './types';

const POLL_MS = 1_500;

const Delivery = ({ delivery }: { delivery: Import }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const noun = useGetResourceLabel()('imports', 2);
  const { refetch } = useShowContext();
  const underWay = isUnderWay(delivery);
  useEffect(() => {
    if (!underWay) return undefined;
    const again = setInterval(() => void refetch(), POLL_MS);
    return () => clearInterval(again);
  }, [underWay, refetch]);
  const title = `${momentInWords(delivery.createdAt, language)} · ${translate('archive.imports.files', { count: delivery.total })}`;
  return (
    <>
      <PageHead title={title} trail={[{ label: noun, to: '/imports' }]} state={<ImportState status={delivery.status} />} />
      <ImportProgress delivery={delivery} />
      <ImportFiles files={delivery.files} />
    </>
  );
};

/** One delivery: how far it is and what became of each file. */
const ImportShow = (): ReactNode => (
  <ScreenShow<Import & RaRecord>>{(delivery) => <Delivery delivery={delivery} />}</ScreenShow>
);

export default ImportShow;
