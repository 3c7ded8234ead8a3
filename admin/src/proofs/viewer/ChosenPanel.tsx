import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { FrozenPiece } from '@domain/proofs/frozen-text';
import type { MarkSign } from '@domain/proofs/signs';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { type Chosen, walked, wordsOf } from './choosing';
import { SignPalette } from './SignPalette';

const ADDRESSES = { article: 'articles', notice: 'notices', photo: 'photos' } as const;

/** Where the record behind a piece of the page is read; the page's own furniture has none. */
export const addressOf = (pieces: readonly FrozenPiece[], chosen: Chosen | null): { to: string; title: string } | null => {
  const piece = chosen?.kind === 'text' ? pieces.find(({ itemId }) => itemId === chosen.range.itemId) : undefined;
  return !piece || piece.kind === 'furniture' ? null : { to: `/${ADDRESSES[piece.kind]}/${piece.itemId}/show`, title: piece.title };
};

interface ChosenProps { pieces: readonly FrozenPiece[]; chosen: Chosen; onChoose: (chosen: Chosen | null) => void; onTake: ((sign: MarkSign) => void) | null }

/** What is chosen on the page, how to take more or less of it without a mouse, whose words they are, and the signs to put there. */
export const ChosenPanel = ({ pieces, chosen, onChoose, onTake }: ChosenProps): ReactNode => {
  const translate = useTranslate();
  const owner = addressOf(pieces, chosen);
  const words = wordsOf(pieces, chosen);
  const extend = (arrow: 'ArrowLeft' | 'ArrowRight'): void => {
    const from: Chosen = chosen.kind === 'text' ? { ...chosen, anchor: chosen.range.start, caret: chosen.range.end } : chosen;
    onChoose(walked(pieces, from, arrow, true));
  };
  return (
    <Box component="section" aria-label={translate('proofs.chosen')} sx={{ py: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{chosen.kind === 'box' ? translate('proofs.rectangle') : `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`}</Typography>
          {owner && <Link component={RouterLink} to={owner.to} variant="body2" sx={{ overflowWrap: 'anywhere' }}>{owner.title || translate('shared.unnamed')}</Link>}
        </Box>
        <Button size="small" onClick={() => onChoose(null)}>{translate('proofs.letBe')}</Button>
      </Box>
      {chosen.kind === 'text' && (
        <Box sx={{ display: 'flex', gap: 0.5, py: 0.5 }}>
          <Button size="small" variant="outlined" onClick={() => extend('ArrowLeft')}>{translate('proofs.oneLess')}</Button>
          <Button size="small" variant="outlined" onClick={() => extend('ArrowRight')}>{translate('proofs.oneMore')}</Button>
        </Box>
      )}
      {onTake && <SignPalette onTake={onTake} />}
    </Box>
  );
};
