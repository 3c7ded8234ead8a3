import type { FrozenPiece } from '@domain/proofs/frozen-text';
import type { TextRange } from '@domain/proofs/places';
import type { MarkSign } from '@domain/proofs/signs';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Mark, Proof } from '../proof';
import { type ProofActs, type Said, useProofActs } from '../useProofActs';
import { type Chosen, placeFor, wordsOf } from './choosing';
import { likelyClass } from './likely-class';
import { type Filter, isShown } from './MarkPanel';
import type { MarkAct } from './MarkRow';
import { saysAll } from './sign-keys';

/** What is being said: a mark not made yet, or one that is changed. */
export type Saying = { said: Said; mark: Mark | null };

const saidOf = ({ sign, place, from, to, comment, amount, errorClass }: Mark): Said => ({ sign, place, from, to, comment, amount, errorClass });

const back = (): void => document.querySelector<HTMLElement>('[data-proof-window]')?.focus({ preventScroll: true });

/** A reader at a proof: what is chosen and pointed at, which mark is picked, what is being said, what waits for a reason. */
export const useReader = (proof: Proof, pieces: readonly FrozenPiece[]) => {
  const acts: ProofActs = useProofActs(proof);
  const [address, setAddress] = useSearchParams();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [saying, setSaying] = useState<Saying | null>(null);
  const [asking, setAsking] = useState<{ mark: Mark; act: 'refuse' | 'reopen' } | null>(null);
  const [filter, setFilter] = useState<Filter>('all');
  const picked = address.get('mark');
  const all = [...proof.marks, ...proof.marksOfEarlier];
  const shown = all.filter((mark) => isShown(mark, filter));
  const mark = all.find(({ id }) => id === picked) ?? null;
  const mayMark = proof.actions.includes('mark');
  const pick = (id: string | null): void => setAddress((before) => {
    const next = new URLSearchParams(before);
    if (id) next.set('mark', id);
    else next.delete('mark');
    return next;
  }, { replace: true });
  const closed = (): void => {
    setSaying(null);
    setChosen(null);
    back();
  };
  const say = (said: Said, one: Mark | null): void => void (one ? acts.change(one, said) : acts.make(said)).then((done) => done && closed());
  const begin = (sign: MarkSign, words: Chosen, to = ''): void => {
    const place = placeFor(words, sign);
    const from = place.kind === 'text' && place.start === place.end ? '' : wordsOf(pieces, words);
    const said: Said = { sign, place, from, to, comment: '', amount: sign === 'space' ? '1' : null, errorClass: likelyClass(sign, from, to) };
    if (saysAll(sign) && words.kind === 'text') say(said, null);
    else setSaying({ said, mark: null });
  };
  const act = (one: Mark, what: MarkAct): void => {
    if (what === 'edit') setSaying({ said: saidOf(one), mark: one });
    else if (what === 'remove') void acts.remove(one);
    else if (what === 'refuse' || what === 'reopen') setAsking({ mark: one, act: what });
    else void acts.answer(one, what);
  };
  return {
    acts, chosen, saying, asking, filter, picked, mark, shown, mayMark, setFilter, pick, act, say, setAsking,
    choose: (next: Chosen | null): void => {
      setChosen(next);
      if (saying && !saying.mark && next) setSaying(null);
    },
    /** Puts a sign on what is chosen: made at once if the sign says all, else asked for. */
    take: mayMark && chosen ? (sign: MarkSign) => begin(sign, chosen) : null,
    correct: mayMark ? (range: TextRange, suggestion: string | null): void => {
      const words: Chosen = { kind: 'text', range, anchor: range.start, caret: range.end };
      setChosen(words);
      begin(suggestion === '' ? 'delete' : 'correct', words, suggestion ?? '');
    } : null,
    /** Another sign for what is being said anew: back to the palette. */
    otherSign: saying && !saying.mark && chosen ? () => setSaying(null) : null,
    letBe: () => {
      if (saying) setSaying(null);
      else setChosen(null);
      back();
    },
    step: (by: 1 | -1): Mark | undefined => {
      const at = shown.findIndex(({ id }) => id === picked);
      return shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, at + by))];
    },
  };
};
export type Reader = ReturnType<typeof useReader>;
