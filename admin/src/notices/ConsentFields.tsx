import { MenuItem, TextField } from '@mui/material';
import { CONSENT_WAYS } from '@domain/notices/notice-words';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { Consent, Notice } from './notice';

export const NO_CONSENT: Consent = { givenBy: '', way: 'inPerson', note: '', paperId: null };

interface ConsentFieldsProps { consent: Consent; papers: Notice['papers']; needsPaper?: boolean; onChange: (consent: Consent) => void }

/** Who consented, how, and the paper it stands on. */
export const ConsentFields = ({ consent, papers, needsPaper = false, onChange }: ConsentFieldsProps): ReactNode => {
  const translate = useTranslate();
  return (
    <>
      <TextField label={translate('notices.givenBy')} value={consent.givenBy} onChange={({ target }) => onChange({ ...consent, givenBy: target.value })} fullWidth margin="dense" required slotProps={{ htmlInput: { maxLength: 100 } }} />
      <TextField select label={translate('notices.way')} value={consent.way} onChange={({ target }) => onChange({ ...consent, way: target.value as Consent['way'] })} fullWidth margin="dense">
        {CONSENT_WAYS.map((way) => <MenuItem key={way} value={way}>{translate(`notices.ways.${way}`)}</MenuItem>)}
      </TextField>
      <TextField select label={translate('notices.consentPaper')} value={consent.paperId ?? ''} onChange={({ target }) => onChange({ ...consent, paperId: target.value || null })} fullWidth margin="dense" required={needsPaper} helperText={needsPaper ? translate('notices.consentPaperHelp') : undefined}>
        {!needsPaper && <MenuItem value="">{translate('shared.none')}</MenuItem>}
        {papers.map(({ id, fileName }) => <MenuItem key={id} value={id}>{fileName}</MenuItem>)}
      </TextField>
      <TextField label={translate('notices.note')} value={consent.note ?? ''} onChange={({ target }) => onChange({ ...consent, note: target.value })} fullWidth margin="dense" multiline slotProps={{ htmlInput: { maxLength: 1000 } }} />
    </>
  );
};
