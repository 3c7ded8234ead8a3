import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type ChangeEvent, type ReactNode, useState } from 'react';
import { type ApiError, useAct, useMay, useNewsroom } from '../api/hooks';
import { useDefaultPublication } from '../shared/copy/PublicationInput';

const wordsOf = (root: string) => ({ title: `${root}.title`, help: `${root}.help`, foreseen: `${root}.foreseen`, done: `${root}.done` });

/** What travels as a file. */
type Filed = 'check-rules' | 'office-holders';
const WORDS = { 'check-rules': wordsOf('checks.file'), 'office-holders': wordsOf('checks.holders.file') } as const;

interface Chosen { csv: string; foreseen: { drafted: number; known: number } | null; problems: string[] }

const problemsOf = (error: unknown): string[] => {
  const { root, ...fields } = (error as ApiError).body?.errors ?? {};
  const told = Object.values(fields).flatMap((field) => (typeof field === 'string' ? [field] : Object.values(field as Record<string, unknown>).map(String)));
  return told.length > 0 ? told : [root?.serverError ?? String((error as Error).message)];
};

/** A file is read dry first: what it would do, or every line that is wrong, is told before anything is taken. */
const ImportDialog = ({ of, publicationId, onClose }: { of: Filed; publicationId: string; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const csv = (await target.files?.[0]?.text()) ?? '';
    try {
      setChosen({ csv, problems: [], foreseen: await newsroom.call('post', `/api/${of}/file`, { body: { publicationId, csv, dryRun: true } }) });
    } catch (error) {
      setChosen({ csv, problems: problemsOf(error), foreseen: null });
    }
  };
  const take = (): void => void act(() => newsroom.call('post', `/api/${of}/file`, { body: { publicationId, csv: chosen?.csv ?? '' } }), translate(WORDS[of].done, { drafted: chosen?.foreseen?.drafted ?? 0 })).then((taken) => taken && onClose());
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{translate(WORDS[of].title)}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2, overflowWrap: 'anywhere' }}>{translate(WORDS[of].help)}</DialogContentText>
        <Button component="label" variant="outlined">{translate('checks.file.choose')}<input type="file" accept=".csv,text/csv" hidden aria-label={translate('checks.file.choose')} onChange={(event) => void choose(event)} /></Button>
        {chosen?.foreseen && <Alert severity="info" sx={{ mt: 2 }}>{translate(WORDS[of].foreseen, chosen.foreseen)}</Alert>}
        {chosen && chosen.problems.length > 0 && <Alert severity="error" sx={{ mt: 2 }}>{chosen.problems.map((problem) => <div key={problem}>{problem}</div>)}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={busy || !chosen?.foreseen?.drafted} onClick={take}>{translate('checks.file.take')}</Button>
      </DialogActions>
    </Dialog>
  );
};

/** The lists as a spreadsheet, out and in. */
export const FileActs = ({ of }: { of: Filed }): ReactNode => {
  const translate = useTranslate();
  const publicationId = useDefaultPublication();
  const mayImport = useMay()('checkRule.edit');
  const [open, setOpen] = useState(false);
  // A file is one paper's: with none chosen it is said what to choose, and where.
  if (!publicationId) return <Tooltip title={translate('checks.file.choosePaper')}><span><Button variant="outlined" disabled>{translate('checks.file.csv')}</Button></span></Tooltip>;
  return (
    <>
      <Button variant="outlined" href={`/api/${of}/file?publicationId=${publicationId}`} download>{translate('checks.file.export')}</Button>
      {mayImport && <Button variant="outlined" onClick={() => setOpen(true)}>{translate('checks.file.import')}</Button>}
      {open && <ImportDialog of={of} publicationId={publicationId} onClose={() => setOpen(false)} />}
    </>
  );
};
