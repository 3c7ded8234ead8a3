import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { ARTICLE_LEVELS } from '@domain/workflow/article-workflow';
import { BooleanInput, DateTimeInput, NumberInput, type RaRecord, required, SelectInput, TextInput, useRecordContext, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { KeepPastes } from '../intake/KeepPastes';
import { BylinesInput } from '../shared/copy/BylinesInput';
import { BodyInput } from '../shared/editor/BodyInput';
import { HeadlineInput } from '../shared/editor/HeadlineInput';
import { WordsInput } from '../shared/inputs';
import { GenreInput } from '../templates/GenreInput';
import { useHeadlineRoom } from './useHeadlineRoom';

const asTyped = (value: string): string => value;
const PAGE_REFERENCE = 10;

/** The words of a story and who signs them. On a telephone one came to write: the body stands right under the headline there, for eye and keyboard alike. */
const Copy = (): ReactNode => {
  const room = useHeadlineRoom();
  const isOneColumn = useMediaQuery<Theme>((theme) => theme.breakpoints.down('lg'), { noSsr: true });
  // By their keys both stay what they are, undo and all, when the window is made wider.
  const credits = <BylinesInput key="credits" />;
  const body = <BodyInput key="body" />;
  return (
    <Box sx={{ minWidth: 0 }}>
      <HeadlineInput level="kicker" source="kicker" room={room.kicker} />
      <HeadlineInput level="headline" source="headline" room={room.headline} validate={required()} />
      <HeadlineInput level="deck" source="deck" room={room.deck} />
      {isOneColumn ? [body, credits] : [credits, body]}
    </Box>
  );
};

/** 送审: which source has to clear it, who did, what they said and when. */
const Clearance = (): ReactNode => {
  const needed = useWatch<Record<string, unknown>>({ name: 'needsClearance' }) === true;
  return (
    <>
      <BooleanInput source="needsClearance" helperText={false} />
      {needed && (
        <>
          <WordsInput source="clearanceFrom" helperText={false} />
          <WordsInput source="clearedBy" helperText={false} />
          <WordsInput source="clearanceOpinion" multiline helperText={false} />
          <DateTimeInput source="clearedAt" fullWidth helperText={false} />
        </>
      )}
    </>
  );
};

/** 稿签: what the desk decides about it. */
const Slip = ({ children }: { children?: ReactNode }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box component="aside" sx={{ minWidth: 0 }}>
      <Typography variant="h3" sx={{ pb: 0.5, mb: 1, borderBottom: 1, borderColor: 'divider' }}>{translate('articles.desk')}</Typography>
      {children}
      <WordsInput source="slug" helperText={false} />
      <WordsInput source="section" helperText={false} />
      <GenreInput />
      <NumberInput source="targetLength" min={1} step={1} fullWidth helperText={false} />
      <DateTimeInput source="dueAt" fullWidth helperText={false} />
      <WordsInput source="source" helperText={false} />
      <WordsInput source="dateline" helperText={false} />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1 }}>
        <TextInput source="continuedFromPage" slotProps={{ htmlInput: { maxLength: PAGE_REFERENCE } }} helperText={false} />
        <TextInput source="continuedToPage" slotProps={{ htmlInput: { maxLength: PAGE_REFERENCE } }} helperText={false} />
      </Box>
      <BooleanInput source="mustRun" helperText={false} />
      <BooleanInput source="noCut" helperText={false} />
      <SelectInput source="level" parse={asTyped} choices={['', ...ARTICLE_LEVELS].map((id) => ({ id, name: id === '' ? 'articles.noLevel' : `slip.levels.${id}` }))} validate={[]} helperText={false} />
      <WordsInput source="instructions" multiline helperText={false} />
      <Clearance />
      <DateTimeInput source="embargoUntil" fullWidth helperText={false} />
    </Box>
  );
};

export const ArticleInputs = ({ children, aside, onPasteKept }: { children?: ReactNode; aside?: ReactNode; onPasteKept?: (id: string) => void }): ReactNode => {
  const story = useRecordContext<RaRecord<string>>();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 280px' }, gap: { xs: 3, lg: 5 }, alignItems: 'start' }}>
      <KeepPastes articleId={story?.id ?? null} onKept={onPasteKept}><Copy /></KeepPastes>
      <div>{aside}<Slip>{children}</Slip></div>
    </Box>
  );
};
