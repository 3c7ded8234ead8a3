import { isPulling, movesFrom } from '@domain/workflow/page-workflow';
import type { PageStatus } from '@domain/workflow/statuses';
import Button, { type ButtonProps } from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useMay } from '../../api/hooks';

const PullProofDialog = lazy(() => import('./PullProofDialog'));

interface Pulled { id: string; pageEditorId: string | null; status: PageStatus }

/** Whether the page still has a proof before it: of one that is signed or printed none is pulled. */
export const awaitsProof = (status: PageStatus): boolean => movesFrom(status).some((move) => move === 'makeUp' || isPulling(move));

/** The dialog alone, for a menu that opens it. */
export const PullDialog = (props: { page: Pulled; title: string; onClose: () => void }): ReactNode => <Suspense fallback={null}><PullProofDialog {...props} /></Suspense>;

/** 拉大样, for those whose post pulls proofs. */
export const PullProof = ({ page, title, variant = 'outlined', disabled }: { page: Pulled; title: string } & Pick<ButtonProps, 'variant' | 'disabled'>): ReactNode => {
  const translate = useTranslate();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  if (!may('proof.pull') || !awaitsProof(page.status)) return null;
  return (
    <>
      <Button variant={variant} disabled={disabled} onClick={() => setOpen(true)}>{translate('proofs.pull')}</Button>
      {isOpen && <PullDialog page={page} title={title} onClose={() => setOpen(false)} />}
    </>
  );
};
