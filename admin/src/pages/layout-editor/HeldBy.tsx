import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../api/hooks';
import { ReasonDialog } from '../../shared/ReasonDialog';

/** Who lays the page out while I look on, and the way to take it over: every act of theirs is saved already. */
export const HeldBy = ({ name, takeOver }: { name: string; takeOver: (reason: string) => Promise<void> }): ReactNode => {
  const translate = useTranslate();
  const { act, busy } = useAct();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Alert severity="warning" sx={{ mb: 2 }} action={<Button color="inherit" onClick={() => setAsking(true)}>{translate('layoutEditor.takeOver')}</Button>}>{translate('layoutEditor.heldBy', { name })}</Alert>
      {asking && (
        <ReasonDialog
          title={translate('layoutEditor.takeOver')} label={translate('articles.reason')} confirm={translate('layoutEditor.takeOver')} busy={busy} onClose={() => setAsking(false)}
          onGive={(reason) => {
            setAsking(false);
            void act(() => takeOver(reason), 'layoutEditor.takenOver');
          }}
        />
      )}
    </>
  );
};
