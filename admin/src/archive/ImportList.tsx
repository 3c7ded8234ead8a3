import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import { type ReactNode, useEffect } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useMay } from '../api/hooks';
import { EmptyState } from '../shared/Blank';
import { Moment } from '../shared/Moments';
import { ScreenList } from '../shared/ScreenList';
import { useWho } from '../shared/useWho';
import { ImportFiles } from './ImportFiles';
import { ImportProgress, ImportState, isUnderWay } from './ImportProgress';
import { ImportUpload } from './ImportUpload';
import type { Import } from './types';

const POLL_MS = 1_500;
const SHOWN = 8;

const Delivery = ({ delivery }: { delivery: Import }): ReactNode => {
  const translate = useTranslate();
  const who = useWho();
  return (
    <Box component="section" sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, px: 2, py: 1.5, mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline' }}>
        <Link component={RouterLink} color="inherit" to={`/imports/${delivery.id}/show`} sx={{ fontWeight: 600 }}><Moment moment={delivery.createdAt} /></Link>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{who(delivery.byName)} · {translate('archive.imports.files', { count: delivery.total })}</Typography>
        <ImportState status={delivery.status} />
      </Box>
      <ImportProgress delivery={delivery} />
      <ImportFiles files={delivery.files.slice(0, SHOWN)} />
      {delivery.files.length > SHOWN && <Link component={RouterLink} variant="body2" to={`/imports/${delivery.id}/show`}>{translate('archive.imports.more', { count: delivery.files.length })}</Link>}
    </Box>
  );
};

const Deliveries = (): ReactNode => {
  const { data = [], refetch } = useListContext<Import>();
  const underWay = data.some(isUnderWay);
  useEffect(() => {
    if (!underWay) return undefined;
    const again = setInterval(() => void refetch(), POLL_MS);
    return () => clearInterval(again);
  }, [underWay, refetch]);
  return data.map((delivery) => <Delivery key={delivery.id} delivery={delivery} />);
};

const ImportList = (): ReactNode => {
  const translate = useTranslate();
  const mayImport = useMay()('source.import');
  return (
    <ScreenList
      perPage={10} sort={{ field: 'createdAt', order: 'DESC' }} filters={mayImport && <Box sx={{ flexBasis: '100%' }}><ImportUpload /></Box>}
      empty={<EmptyState title={translate('archive.imports.empty')} text={translate('archive.imports.emptyHelp')} />}
    >
      <Deliveries />
    </ScreenList>
  );
};

export default ImportList;
