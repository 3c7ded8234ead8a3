import Box from '@mui/material/Box';
import { type RaRecord, useGetResourceLabel, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { PageHead } from '../../shared/PageHead';
import { ScreenShow } from '../../shared/ScreenShow';
import type { SourceDocument } from '../types';
import { ImportReview } from './ImportReview';

/** 导入核对 */
const ImportReviewScreen = (): ReactNode => {
  const translate = useTranslate();
  const noun = useGetResourceLabel()('source-documents', 2);
  return (
    <>
      <PageHead title={translate('archive.review.title')} trail={[{ label: noun, to: '/source-documents' }]} />
      <ScreenShow<SourceDocument & RaRecord>>
        {(source) => <Box sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider' }}><ImportReview key={source.id} source={source} /></Box>}
      </ScreenShow>
    </>
  );
};

export default ImportReviewScreen;
