import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { PageLayout } from '@domain/layout/page-layout';
import { Confirm, useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useAct, useNewsroom, useReading } from '../../api/hooks';
import { ErrorState, LoadingLines } from '../../shared/Blank';

interface TemplatesProps { pageId: string; publicationId: string; editable: boolean; onUse: (template: PageLayout) => void; onClose: () => void }

/** The paper's page templates: one is set up on this page, or this page's ruling is kept as one. */
export const TemplatesDialog = ({ pageId, publicationId, editable, onUse, onClose }: TemplatesProps): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [name, setName] = useState('');
  const [leaving, setLeaving] = useState<{ id: string; name: string } | null>(null);
  const { data, error, refetch } = useReading('/api/layout-templates', { query: { publicationId } });
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await act(() => newsroom.call('post', '/api/layout-templates', { body: { pageId, name } }), 'layoutEditor.templateSaved');
    setName('');
    await refetch();
  };
  const remove = async (id: string): Promise<void> => {
    setLeaving(null);
    await act(() => newsroom.call('delete', '/api/layout-templates/{id}', { path: { id } }), 'layoutEditor.templateRemoved');
    await refetch();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth>
      <DialogTitle>{translate('layoutEditor.templates')}</DialogTitle>
      <DialogContent dividers>
        {error && <ErrorState error={error} retry={() => void refetch()} />}
        {!data && !error && <LoadingLines lines={3} />}
        {data?.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{translate('layoutEditor.noTemplates')}</Typography>}
        <Box component="ul" sx={{ m: 0, p: 0 }}>
          {data?.map((template) => (
            <Box component="li" key={template.id} sx={{ listStyle: 'none', display: 'flex', alignItems: 'center', gap: 1, py: 0.5, borderBottom: 1, borderColor: 'divider' }}>
              <Typography sx={{ flexGrow: 1, minWidth: 0 }}>{template.name}</Typography>
              <Button
                size="small" disabled={!editable} onClick={() => {
                  onUse(template.layout as unknown as PageLayout);
                  onClose();
                }}
              >{translate('layoutEditor.useTemplate')}</Button>
              <Button size="small" color="error" disabled={!editable || busy} onClick={() => setLeaving(template)}>{translate('ra.action.delete')}</Button>
            </Box>
          ))}
        </Box>
        <Box component="form" onSubmit={(event) => void save(event)} sx={{ display: 'flex', gap: 1, mt: 2, alignItems: 'flex-end' }}>
          <TextField size="small" label={translate('layoutEditor.templateName')} value={name} onChange={({ target }) => setName(target.value)} slotProps={{ htmlInput: { maxLength: 60 } }} sx={{ flexGrow: 1 }} />
          <Button type="submit" variant="outlined" disabled={!editable || busy || name.trim() === ''}>{translate('layoutEditor.saveTemplate')}</Button>
        </Box>
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{translate('ra.action.close')}</Button></DialogActions>
      {leaving && <Confirm isOpen title="layoutEditor.templates" content={translate('layoutEditor.removeTemplate', { name: leaving.name })} onConfirm={() => void remove(leaving.id)} onClose={() => setLeaving(null)} />}
    </Dialog>
  );
};
