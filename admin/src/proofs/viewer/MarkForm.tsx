import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { FrozenPiece } from '@domain/proofs/frozen-text';
import { missingOfMark } from '@domain/proofs/marks';
import { type MarkSign, SIGN_NEEDS, SPACE_AMOUNTS, type SpaceAmount } from '@domain/proofs/signs';
import { ERROR_CLASSES_2020 } from '@domain/quality/error-classes';
import { useTranslate } from 'react-admin';
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Said } from '../useProofActs';
import { HandChoice } from './HandChoice';
import { likelyClass } from './likely-class';
import { SignPicture } from './SignPicture';
import { useHands } from './useHands';

interface MarkFormProps { first: Said; isNew: boolean; proof: { id: string }; pieces: readonly FrozenPiece[]; onSay: (said: Said) => void; onClose: () => void; onSign: (() => void) | null }

/** Signs that are told by words of their own: these are asked for first. */
const wantsWords = (sign: MarkSign): boolean => SIGN_NEEDS[sign].includes('to') || ['script', 'upright', 'transpose', 'transfer', 'damaged'].includes(sign);

/** What is said with a mark: the wording wanted, a comment, the class of error. Enter makes it, Escape lets it be. */
export const MarkForm = ({ first, isNew, proof, pieces, onSay, onClose, onSign }: MarkFormProps): ReactNode => {
  const translate = useTranslate();
  const [said, setSaid] = useState(first);
  const [hasClass, setHasClass] = useState(!isNew);
  const set = (change: Partial<Said>): void => setSaid({ ...said, ...change });
  const errorClass = hasClass ? said.errorClass : likelyClass(said.sign, said.from, said.to);
  const hands = useHands(proof.id);
  const ruled = hands.byRule({ ...said, errorClass }, pieces);
  const needs = SIGN_NEEDS[said.sign];
  const missing = missingOfMark(said, said.place);
  const lacks = missing !== null;
  const say = (event: FormEvent): void => {
    event.preventDefault();
    if (!lacks) onSay({ ...said, errorClass, amount: said.sign === 'space' ? said.amount : null });
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing && (event.target as HTMLElement).tagName === 'TEXTAREA') say(event);
  };
  const words = wantsWords(said.sign);
  return (
    <Box component="form" onSubmit={say} onKeyDown={keys} aria-label={translate(isNew ? 'proofs.newMark' : 'proofs.editMark')} sx={{ display: 'grid', gap: 1.25, py: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <SignPicture sign={said.sign} size={36} />
        <Typography variant="h3" component="h2" sx={{ flex: 1 }}>{translate(`proofs.signs.${said.sign}`)}</Typography>
        {onSign && <Button size="small" onClick={onSign}>{translate('proofs.otherSign')}</Button>}
      </Box>
      {said.place.kind === 'box'
        ? <TextField size="small" label={translate('proofs.from')} value={said.from} onChange={({ target }) => set({ from: target.value })} fullWidth />
        : said.from !== '' && <Typography sx={{ overflowWrap: 'anywhere' }}>“{said.from}”</Typography>}
      {words && <TextField size="small" label={translate('proofs.to')} value={said.to} onChange={({ target }) => set({ to: target.value })} required={needs.includes('to')} error={missing?.rule === 'same'} helperText={missing?.rule === 'same' ? translate('proofs.sameWords') : undefined} autoFocus fullWidth multiline maxRows={5} slotProps={{ htmlInput: { maxLength: 2000 } }} />}
      {said.sign === 'space' && (
        <TextField select size="small" label={translate('proofs.amount')} value={said.amount ?? ''} onChange={({ target }) => set({ amount: target.value as SpaceAmount })} required fullWidth>
          {SPACE_AMOUNTS.map((amount) => <MenuItem key={amount} value={amount}>{translate('proofs.ofACharacter', { amount })}</MenuItem>)}
        </TextField>
      )}
      <TextField size="small" label={translate('proofs.comment')} value={said.comment} onChange={({ target }) => set({ comment: target.value })} required={needs.includes('comment')} autoFocus={!words} fullWidth multiline maxRows={5} slotProps={{ htmlInput: { maxLength: 2000 } }} />
      <TextField
        select size="small" label={translate('proofs.errorClass')} value={errorClass ?? ''} fullWidth onChange={({ target }) => {
          setHasClass(true);
          set({ errorClass: (target.value || null) as Said['errorClass'] });
        }}
      >
        <MenuItem value="">{translate('proofs.noError')}</MenuItem>
        {ERROR_CLASSES_2020.map(({ id, weight }) => <MenuItem key={id} value={id}>{translate(`proofs.classes.${id}`)} · {weight}</MenuItem>)}
      </TextField>
      <HandChoice
        people={hands.people} value={said.assigneeId ?? ''} onChoose={(id) => set({ assigneeId: id || (isNew ? undefined : ruled) })}
        byRule={ruled === undefined ? translate('proofs.handByRule') : translate('proofs.handIs', { name: hands.nameOf(ruled) ?? translate('proofs.nobody') })}
      />
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button type="submit" variant="contained" disabled={lacks}>{translate(isNew ? 'proofs.make' : 'ra.action.save')}</Button>
      </Box>
    </Box>
  );
};
