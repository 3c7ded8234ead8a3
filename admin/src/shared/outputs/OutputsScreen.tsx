import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { EmptyState, ErrorState, LoadingLines } from '../Blank';
import { Moment } from '../Moments';
import { PageHead } from '../PageHead';
import { OutputLine } from './OutputLine';
import { useOutputs } from './useOutputs';

/** What was made for me, for as long as it can be fetched. */
const OutputsScreen = (): ReactNode => {
  const translate = useTranslate();
  const { outputs, error, refetch } = useOutputs();
  return (
    <>
      <PageHead title={translate('outputs.mine')} />
      {error && !outputs && <ErrorState error={error} retry={() => void refetch()} />}
      {!error && !outputs && <LoadingLines />}
      {outputs?.length === 0 && <EmptyState title={translate('outputs.empty')} text={translate('outputs.emptyHelp')} />}
      <Box component="ul" aria-label={translate('outputs.mine')} sx={{ m: 0, p: 0, maxWidth: 760 }}>
        {outputs?.map((output) => (
          <OutputLine key={output.id} output={output}>
            {' · '}<Moment moment={output.askedAt} />{output.status === 'made' && <>{' · '}{translate('outputs.until')} <Moment moment={output.expiresAt} /></>}
          </OutputLine>
        ))}
      </Box>
    </>
  );
};

export default OutputsScreen;
