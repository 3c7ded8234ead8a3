import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { LinkBase, useGetOne, useGetResourceLabel, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useMay } from '../api/hooks';
import { dayInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { ReadingDesk } from '../shared/copy/ReadingDesk';
import { SlipFact, SlipSection } from '../shared/copy/Slip';
import { PageHead } from '../shared/PageHead';
import { RecordActions } from '../shared/RecordActions';
import { ScreenShow } from '../shared/ScreenShow';
import { Changes } from './Changes';
import type { Signer } from './contributor';
import { Credits } from './Credits';
import { MergeDialog } from './MergeDialog';
import { SplitDialog } from './SplitDialog';

const Account = ({ id }: { id: string }): ReactNode => useGetOne('users', { id }, { retry: false }).data?.displayName as string | undefined;

const Particulars = ({ signer }: { signer: Signer }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const { kind, type, unit, penNames, note, userId, createdAt } = signer;
  return (
    <SlipSection title={translate('contributors.particulars')}>
      <Box component="dl" sx={{ m: 0 }}>
        <SlipFact source="kind">{translate(`contributors.kinds.${kind}`)}</SlipFact>
        <SlipFact source="type">{type && translate(`contributors.types.${type}`)}</SlipFact>
        <SlipFact source="unit">{unit}</SlipFact>
        <SlipFact source="penNames">{penNames.join(' · ')}</SlipFact>
        <SlipFact source="userId">{userId && <Account id={userId} />}</SlipFact>
        <SlipFact source="note">{note}</SlipFact>
        <SlipFact source="createdAt">{dayInWords(createdAt, language)}</SlipFact>
      </Box>
    </SlipSection>
  );
};

const MergedNote = ({ intoId }: { intoId: string }): ReactNode => {
  const translate = useTranslate();
  const { data } = useGetOne<Signer>('contributors', { id: intoId }, { retry: false });
  return data ? (
    <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
      {translate('contributors.mergedNote', { name: data.printedName })} <LinkBase to={`/contributors/${intoId}/show`}>{data.printedName}</LinkBase>
    </Alert>
  ) : null;
};

/** Who is who: for those who may say that two records are one person, or one record two. */
const IdentityActs = ({ signer }: { signer: Signer }): ReactNode => {
  const translate = useTranslate();
  const mayMerge = useMay()('contributor.merge');
  const [open, setOpen] = useState<'merge' | 'split' | null>(null);
  if (!mayMerge || signer.mergedIntoId) return null;
  const close = (): void => setOpen(null);
  return (
    <>
      {signer.bylineCount > 0 && <Button variant="outlined" onClick={() => setOpen('split')}>{translate('contributors.split.act')}</Button>}
      <Button variant="outlined" onClick={() => setOpen('merge')}>{translate('contributors.merge.act')}</Button>
      {open === 'merge' && <MergeDialog signer={signer} onClose={close} />}
      {open === 'split' && <SplitDialog signer={signer} onClose={close} />}
    </>
  );
};

const Reading = ({ signer }: { signer: Signer }): ReactNode => {
  const translate = useTranslate();
  const noun = useGetResourceLabel()('contributors', 2);
  const mayEdit = useMay()('contributor.edit');
  const isUnused = signer.bylineCount === 0 && !signer.mergedIntoId;
  return (
    <>
      <PageHead title={signer.printedName} trail={[{ label: noun, to: '/contributors' }]} state={<Typography sx={{ color: 'text.secondary' }}>{translate('contributors.times', { count: signer.bylineCount })}</Typography>}>
        <IdentityActs signer={signer} />
        <RecordActions actions={mayEdit ? ['edit', ...(isUnused ? ['delete'] : [])] : []} />
      </PageHead>
      {signer.mergedIntoId && <MergedNote intoId={signer.mergedIntoId} />}
      <ReadingDesk aside={<><Particulars signer={signer} /><Changes contributorId={signer.id} /></>}><Credits contributorId={signer.id} /></ReadingDesk>
    </>
  );
};

/** Someone who signs: what they signed, and who they are. */
const ContributorShow = (): ReactNode => <ScreenShow<Signer>>{(signer) => <Reading signer={signer} />}</ScreenShow>;

export default ContributorShow;
