import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { MarkSign } from '@domain/proofs/signs';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useShortcut } from '../../shared/shortcuts';
import { GROUPS, SIGN_KEYS } from './sign-keys';
import { SignPicture } from './SignPicture';

const SignButton = ({ sign, chosen, onTake }: { sign: MarkSign; chosen: boolean; onTake: ((sign: MarkSign) => void) | null }): ReactNode => {
  const translate = useTranslate();
  const name = translate(`proofs.signs.${sign}`);
  useShortcut(SIGN_KEYS[sign], translate('proofs.makeMark', { sign: name }), onTake && (() => onTake(sign)));
  return (
    <ButtonBase
      onClick={() => onTake?.(sign)} disabled={!onTake} title={`${name} ${SIGN_KEYS[sign]}`} aria-pressed={chosen}
      sx={{ display: 'grid', justifyItems: 'center', gap: 0.25, p: 0.5, minHeight: 44, borderRadius: 0.5, border: 1, borderColor: chosen ? 'primary.main' : 'transparent', '&:hover, &:focus-visible': { bgcolor: 'action.hover' }, '&.Mui-disabled': { opacity: 0.45 } }}
    >
      <SignPicture sign={sign} />
      <Box component="span" sx={{ fontSize: 12, lineHeight: 1.3 }}>{name}</Box>
    </ButtonBase>
  );
};

/** Every sign of the standard in its groups, one key each; without something chosen on the page they wait. */
export const SignPalette = ({ sign = null, onTake }: { sign?: MarkSign | null; onTake: ((sign: MarkSign) => void) | null }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box role="group" aria-label={translate('proofs.palette')}>
      {GROUPS.map(([group, signs]) => (
        <Box key={group} sx={{ mb: 0.5 }}>
          <Typography variant="overline" component="p" sx={{ color: 'text.secondary' }}>{translate(`proofs.groups.${group}`)}</Typography>
          <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(64px, 1fr))', gap: 0.25 }}>
            {signs.map((one) => <SignButton key={one} sign={one} chosen={one === sign} onTake={onTake} />)}
          </Box>
        </Box>
      ))}
    </Box>
  );
};
