import { useNavigate, useTranslate } from 'react-admin';
import { useShortcut } from '../../shared/shortcuts';
import type { Mark } from '../proof';
import { actsOf, type MarkAct } from './MarkRow';
import type { Reader } from './useReader';

/** The viewer by keys: between marks, what is done with the picked one, and the story behind what is chosen. */
export const useReaderKeys = (reader: Reader, onPick: (mark: Mark) => void, story: string | null): void => {
  const translate = useTranslate();
  const go = useNavigate();
  const { all, mark, act, step, shown } = reader;
  const walk = (by: 1 | -1) => (): void => {
    const next = step(by);
    if (next) onPick(next);
  };
  // On offer as soon as any mark allows it: whoever is quick presses the second key before the first has shown.
  const may = (what: MarkAct): (() => void) | null => (all.some((one) => actsOf(one).includes(what)) ? () => mark && actsOf(mark).includes(what) && act(mark, what) : null);
  useShortcut('j', translate('proofs.nextMark'), shown.length > 0 ? walk(1) : null);
  useShortcut('k', translate('proofs.previousMark'), shown.length > 0 ? walk(-1) : null);
  useShortcut('y', translate('proofs.acts.done'), may('done'));
  useShortcut('x', translate('proofs.acts.refuse'), may('refuse'));
  useShortcut('v', translate('proofs.acts.verify'), may('verify'));
  useShortcut('e', translate('proofs.acts.edit'), may('edit'));
  useShortcut('f', translate('proofs.acts.give'), may('give'));
  useShortcut('o', translate('proofs.toStory'), story ? () => void go(story) : null);
  useShortcut('Escape', translate('proofs.letBe'), reader.chosen || reader.saying ? reader.letBe : null);
};
