import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { BooleanInput, Form, required, SelectInput, useNotify, useRedirect, useRefresh, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { type ApiError, useNewsroom } from '../api/hooks';
import { BylinesInput } from '../shared/copy/BylinesInput';
import { bylinesToSave, type WrittenByline } from '../shared/copy/bylines';
import { NameWarnings } from '../shared/copy/NameWarnings';
import { HeadlineInput } from '../shared/editor/HeadlineInput';
import type { Contribution } from './types';

interface Story { kicker: string; headline: string; deck: string; bylines: WrittenByline[]; senderId: string | null; withPictures: boolean }


/** Makes the story, and goes there. Someone may have been quicker: then the newest state is shown. */
const useFiling = (contribution: Contribution): ((story: Partial<Story>) => Promise<void>) => {
  const newsroom = useNewsroom();
  const notify = useNotify();
  const redirect = useRedirect();
  const refresh = useRefresh();
  return async ({ kicker = '', headline = '', deck = '', bylines = [], senderId = null, withPictures = true }) => {
    try {
      const { articleId } = await newsroom.call('post', '/api/contributions/{id}/story', {
        path: { id: contribution.id },
        body: { version: contribution.version, kicker, headline, deck, bylines: bylinesToSave(bylines, undefined) as never, senderId, ...(withPictures ? {} : { pictureIds: [] }) },
      });
      notify('intake.filed', { type: 'success' });
      redirect('show', 'articles', articleId ?? '');
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
      if ((error as ApiError).status === 409) refresh();
    }
  };
};

/** What was guessed of a contribution, to be put right before it becomes a story. */
export const StoryForm = ({ contribution, formId }: { contribution: Contribution; formId: string }): ReactNode => {
  const translate = useTranslate();
  const file = useFiling(contribution);
  const { publicationId, kicker, headline, deck, subject, credits, senders, pictureCount, senderAddress } = contribution;
  const bylines = credits.map(({ name, label, role, contributorId }) => ({ name, label, role, contributorId }));
  return (
    <Form id={formId} noValidate defaultValues={{ publicationId, kicker, headline: headline || subject, deck, bylines, senderId: senders.length === 1 ? senders[0]?.id : null, withPictures: true }} onSubmit={file as never}>
      <Box sx={{ p: { xs: 2, sm: 3 }, borderBottom: 1, borderColor: 'divider' }}>
        <HeadlineInput level="kicker" source="kicker" />
        <HeadlineInput level="headline" source="headline" validate={required()} />
        <HeadlineInput level="deck" source="deck" />
        <NameWarnings names={credits} />
        <BylinesInput />
        {senderAddress && senders.length > 0 && <SelectInput source="senderId" label={translate('intake.sender', { address: senderAddress })} choices={senders} optionText={({ printedName, unit }: { printedName: string; unit: string }) => [printedName, unit].filter(Boolean).join(' · ')} translateChoice={false} helperText="intake.senderHelp" fullWidth />}
        {senderAddress && senders.length === 0 && <Alert severity="info" variant="outlined" sx={{ mb: 1 }}>{translate('intake.newSender')}</Alert>}
        {pictureCount > 0 && <BooleanInput source="withPictures" label={translate('intake.withPictures', { count: pictureCount })} helperText={false} />}
      </Box>
    </Form>
  );
};
