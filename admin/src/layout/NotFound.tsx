import { Button } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { Blank } from '../shared/Blank';

/** An address that leads nowhere. */
export const NotFound = () => {
  const translate = useTranslate();
  return (
    <Blank title={translate('ra.page.not_found')} text={translate('ra.message.not_found')} role="alert">
      <Button variant="outlined" component={LinkBase} to="/">{translate('shared.toDesk')}</Button>
    </Blank>
  );
};
