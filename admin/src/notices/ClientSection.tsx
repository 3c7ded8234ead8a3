import { Box, Button, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type ReactNode, useRef } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import { SlipFact, SlipSection } from '../shared/copy/Slip';
import { Moment } from '../shared/Moments';
import type { Notice } from './notice';
import { RenewedReceipt } from './RenewedReceipt';

const PAPERS = 'application/pdf,image/jpeg,image/png,image/webp,image/heic';

const Papers = ({ notice }: { notice: Notice }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const input = useRef<HTMLInputElement>(null);
  const add = (file: File | undefined): void => {
    if (!file) return;
    const form = new FormData();
    form.set('file', file);
    void act(() => newsroom.call('post', '/api/notices/{id}/papers', { path: { id: notice.id }, form } as never), 'notices.paperAdded');
  };
  return (
    <SlipSection title={translate('notices.papers')}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('notices.papersHelp')}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {notice.papers.map(({ id, fileName, fromClient }) => <li key={id}><Link href={`/api/notices/${notice.id}/papers/${id}`} download>{fileName}</Link>{fromClient && ` · ${translate('notices.fromClient')}`}</li>)}
      </Box>
      {notice.actions.includes('papers') && (
        <>
          <Button size="small" variant="outlined" sx={{ mt: 1 }} disabled={busy} onClick={() => input.current?.click()}>{translate('notices.addPaper')}</Button>
          <input
            ref={input} type="file" hidden accept={PAPERS} aria-label={translate('notices.addPaper')} onChange={(event) => {
              add(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </>
      )}
    </SlipSection>
  );
};

const Consents = ({ notice }: { notice: Notice }): ReactNode => {
  const translate = useTranslate();
  if (notice.consents.length === 0) return null;
  return (
    <SlipSection title={translate('notices.consents')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {notice.consents.map(({ number, kind, way, givenBy, givenAt, note, recordedByName }) => (
          <Box component="li" key={number} sx={{ py: 0.5 }}>
            <Typography variant="body2"><strong>{translate(`notices.consentKinds.${kind}`)}</strong> · {givenBy} · {translate(`notices.ways.${way}`)} · <Moment moment={givenAt} /></Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>{[note, translate('notices.recordedBy', { name: recordedByName })].filter(Boolean).join(' · ')}</Typography>
          </Box>
        ))}
      </Box>
    </SlipSection>
  );
};

/** Whose the notice is: shown to the notice desk alone. */
export const ClientSection = ({ notice }: { notice: Notice }): ReactNode => {
  const translate = useTranslate();
  const { client } = notice;
  if (!client) return null;
  return (
    <>
      <SlipSection title={translate('notices.client')}>
        <Box component="dl" sx={{ m: 0 }}>
          <SlipFact source="client.name">{client.name}</SlipFact>
          <SlipFact source="client.phone">{client.phone}</SlipFact>
          <SlipFact source="client.email">{client.email}</SlipFact>
          <SlipFact source="client.agent">{client.agent}</SlipFact>
          <SlipFact source="client.wishedOn">{client.wishedOn.join('、')}</SlipFact>
          <SlipFact source="client.note">{client.note}</SlipFact>
          <SlipFact source="client.originalName">{client.hasOriginal && <Link href={`/api/notices/${notice.id}/original`} download>{client.originalName}</Link>}</SlipFact>
          <SlipFact source="client.channel">{translate(`notices.channels.${client.channel}`)}</SlipFact>
        </Box>
        <RenewedReceipt notice={notice} />
      </SlipSection>
      <Papers notice={notice} />
      <Consents notice={notice} />
    </>
  );
};
