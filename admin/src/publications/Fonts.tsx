import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { type ChangeEvent, type ReactNode, useRef, useState } from 'react';
import { useMay, useNewsroom, useReading } from '../api/hooks';
import type { PaperFont } from '../api/types';
import { FactSection, Nothing } from './Facts';
import { FontRow } from './FontRow';

const PATH = '/api/publications/{id}/fonts';

/** Chooses a file and hands it in; what the API has against it is said and nothing is kept. */
const AddFont = ({ publicationId, onAdded }: { publicationId: string; onAdded: () => void }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const notify = useNotify();
  const chooser = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const add = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    target.value = '';
    if (!file) return;
    const form = new FormData();
    form.set('file', file);
    setBusy(true);
    setRefusal(null);
    try {
      const { name } = await newsroom.call('post', PATH, { path: { id: publicationId }, form } as never) as PaperFont;
      notify('publications.fonts.added', { type: 'success', messageArgs: { name } });
      onAdded();
    } catch (error) {
      setRefusal(refusalIn(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Box sx={{ mt: 1.5 }}>
      <input ref={chooser} type="file" accept=".ttf,.otf" hidden aria-label={translate('publications.fonts.choose')} onChange={(event) => void add(event)} />
      <Button variant="outlined" loading={busy} onClick={() => chooser.current?.click()}>{translate('publications.fonts.add')}</Button>
      {refusal && <Alert severity="error" sx={{ mt: 1 }} onClose={() => setRefusal(null)}>{refusal}</Alert>}
    </Box>
  );
};

/** What was wrong with the file; the words of its field say more than those of the answer. */
const refusalIn = (error: unknown): string => {
  const { body, message } = error as { body?: { errors?: { file?: unknown } }; message: string };
  return typeof body?.errors?.file === 'string' ? body.errors.file : message;
};

/** The fonts a paper brought itself, for its headlines. */
export const Fonts = ({ publicationId }: { publicationId: string }): ReactNode => {
  const translate = useTranslate();
  const mayEdit = useMay()('publication.edit');
  const queries = useQueryClient();
  const { data: fonts, error, isPending } = useReading(PATH, { path: { id: publicationId } });
  const again = (): void => void queries.invalidateQueries({ queryKey: [PATH] });
  return (
    <FactSection title={translate('publications.fonts.name')}>
      {isPending && <Skeleton width="60%" />}
      {error && <Alert severity="error" action={<Button color="inherit" size="small" onClick={again}>{translate('publications.fonts.again')}</Button>}>{error.message}</Alert>}
      {fonts?.length === 0 && <Nothing>{translate('publications.fonts.none')}</Nothing>}
      {fonts && fonts.length > 0 && <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{fonts.map((font) => <FontRow key={font.id} font={font} mayEdit={mayEdit} onChanged={again} />)}</Box>}
      {mayEdit && <AddFont publicationId={publicationId} onAdded={again} />}
    </FactSection>
  );
};
