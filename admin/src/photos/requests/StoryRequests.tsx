import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { LinkBase, useGetList, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../../api/hooks';
import { SlipSection } from '../../shared/copy/Slip';
import { AskForPhoto } from './AskForPhoto';
import type { PhotoRequest } from './PhotoRequestList';

/** What a story wants of the photo desk, and how far that is. */
const StoryRequests = ({ article }: { article: { id: string; publicationId: string } }): ReactNode => {
  const translate = useTranslate();
  const mayAsk = useMay()('photo.request');
  const { data = [] } = useGetList<PhotoRequest>('photo-requests', { filter: { articleId: article.id }, pagination: { page: 1, perPage: 20 }, sort: { field: 'createdAt', order: 'ASC' } });
  if (data.length === 0 && !mayAsk) return null;
  return (
    <SlipSection title={translate('photoRequests.open')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {data.map(({ id, wanted, status, photoId }) => (
          <Typography component="li" variant="body2" key={id} sx={{ py: 0.25 }}>
            {photoId ? <LinkBase to={`/photos/${photoId}/show`}>{wanted}</LinkBase> : wanted} · {translate(`photoRequests.status.${status}`)}
          </Typography>
        ))}
      </Box>
      {mayAsk && <AskForPhoto article={article} />}
    </SlipSection>
  );
};

export default StoryRequests;
