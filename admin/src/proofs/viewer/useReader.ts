import type { FrozenPiece } from '@domain/proofs/frozen-text';
import type { TextRange } from '@domain/proofs/places';
import type { MarkSign } from '@domain/proofs/signs';
import { useMemo, useState } from 'react';
import type { Mark, Proof } from '../proof';
import { asExpected, type Said, useProofActs } from '../useProofActs';
import { type Chosen, placeFor, wordsOf } from './choosing';
import { likelyClass } from './likely-class';
import { type Filter, isShown } from './MarkPanel';
import type { MarkAct } from './MarkRow';
import { saysAll } from './sign-keys';
import { stepped } from './stepping';
import { usePicked } from './usePicked';

/** What is being said: a mark not made yet, or one that is changed. */
export type Saying = { said: Said; mark: Mark | null };
/** A mark that needs a word more: why it is refused or opened again, whom it is given to, or that it stands though the proof shows it undone. */
export type Asking = { mark: Mark; act: 'refuse' | 'reopen' | 'give' | 'verify' };

const saidOf = ({ sign, place, from, to, comment, amount, errorClass, assigneeId }: Mark): Said => ({ sign, place, from, to, comment, amount, errorClass, assigneeId });

const back = (): void => document.querySelector<HTMLElement>('[data-proof-window]')?.focus({ preventScroll: true });

/** A proof as its reader sees it: what is asked of its marks shows before it is saved, and of earlier ones those left undone come first. */
const useShownProof = (proof: Proof, expected: Parameters<typeof asExpected>[1]): Proof => useMemo(() => {
  const missed = new Set(proof.outcomes.filter(({ isMissed }) => isMissed).map(({ id }) => id));
  const earlier = proof.marksOfEarlier.toSorted((a, b) => Number(missed.has(b.id)) - Number(missed.has(a.id)));
  return { ...proof, marks: asExpected(proof.marks, expected), marksOfEarlier: asExpected(earlier, expected) };
}, [expected, proof]);

/** A reader at a proof: what is chosen and pointed at, which mark is picked, what is being said, what waits for a reason. */
export const useReader = (read: Proof, pieces: readonly FrozenPiece[]) => {
  const acts = useProofActs(read);
  const proof = useShownProof(read, acts.expected);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [rest, setRest] = useState<Chosen | null>(null);
  const [saying, setSaying] = useState<Saying | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [removed, setRemoved] = useState<Mark | null>(null);
  const [filter, setFilter] = useState<Filter>('all');
  const [isDrawn, setDrawn] = useState(false);
  const all = [...proof.marks, ...proof.marksOfEarlier];
  const ids = all.map(({ id }) => id);
  const { id: picked, order, pick } = usePicked(ids);
  const shown = all.filter((mark) => isShown(mark, filter));
  const mayMark = proof.actions.includes('mark');
  const isMissed = ({ id }: Mark): boolean => proof.outcomes.some((outcome) => outcome.id === id && outcome.isMissed);
  const closed = (): void => {
    setSaying(null);
    setChosen(null);
    setDrawn(false);
    if (chosen) setRest(chosen);
    back();
  };
  const say = (said: Said, one: Mark | null): void => {
    const reword = (): void => setSaying({ said, mark: one });
    closed();
    if (one) acts.change(one, said, reword);
    else acts.make(said, reword);
  };
  const begin = (sign: MarkSign, words: Chosen, to = ''): void => {
    const place = placeFor(words, sign);
    const from = place.kind === 'text' && place.start === place.end ? '' : wordsOf(pieces, words);
    const said: Said = { sign, place, from, to, comment: '', amount: sign === 'space' ? '1' : null, errorClass: likelyClass(sign, from, to) };
    if (saysAll(sign) && words.kind === 'text') say(said, null);
    else setSaying({ said, mark: null });
  };
  const act = (one: Mark, what: MarkAct): void => {
    if (what === 'edit') setSaying({ said: saidOf(one), mark: one });
    else if (what === 'refuse' || what === 'reopen' || what === 'give' || (what === 'verify' && isMissed(one))) setAsking({ mark: one, act: what });
    else if (what === 'remove') {
      acts.remove(one);
      setRemoved(one);
    } else acts.answer(one, what);
  };
  return {
    proof, acts, chosen, saying, asking, filter, picked, shown, all, mayMark, setFilter, pick, act, say, setAsking,
    mark: all.find(({ id }) => id === picked) ?? null,
    /** Whether the side is drawn up over the page, where it does not go in beside it. */
    isDrawn, setDrawn,
    /** Where the arrow keys go on from: what is chosen, else where the last mark was put. */
    caret: chosen ?? rest,
    removed, putBack: (): void => {
      if (removed) acts.make(saidOf(removed));
      setRemoved(null);
    },
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
      const next = stepped(order, picked, by, shown.map(({ id }) => id));
      return shown.find(({ id }) => id === next);
    },
  };
};
export type Reader = ReturnType<typeof useReader>;
