import Box from '@mui/material/Box';
import type { Span } from '@domain/copy/redline/spans';
import { useTranslate } from 'react-admin';
import { createContext, type ReactNode, useContext } from 'react';
import { colourOf, type Hand, lineOf, numberMark, type Person, personOf } from './hands';
import { sentencesOf } from './sentences';

export interface Picked { id: string; spans: readonly Span[]; movedBy?: number | null; movedFrom?: number | null }
interface Marking { hands: readonly Hand[]; people: readonly Person[]; picked: string | null; onPick: (picked: Picked) => void }

/** Who the hands are and which sentence is pointed at, for every piece of the text. */
export const MarkingContext = createContext<Marking>({ hands: [], people: [], picked: null, onPick: () => undefined });

/** A mark's number, small and raised, so that no hand is told by colour alone. */
export const NumberMark = ({ person }: { person: Person }): ReactNode => (
  <Box component="sup" aria-hidden sx={{ fontSize: 12, lineHeight: 0, fontFamily: 'body1.fontFamily', textDecoration: 'none', textIndent: 0, display: 'inline-block' }}>{numberMark(person)}</Box>
);

const emphasised = (text: ReactNode, marks: readonly string[] = []): ReactNode =>
  marks.reduce<ReactNode>((inner, mark) => (mark === 'bold' ? <strong>{inner}</strong> : <em>{inner}</em>), text);

const Piece = ({ span }: { span: Span }): ReactNode => {
  const { hands, people } = useContext(MarkingContext);
  const translate = useTranslate();
  const { wroteBy, deletedBy, restoredBy } = span;
  const words = emphasised(span.isBreak ? '¶' : span.text, span.marks);
  const by = deletedBy ?? restoredBy ?? wroteBy;
  const person = personOf(people, hands[by]);
  if (!person || (deletedBy === null && by === 0)) return words;
  const said = translate(deletedBy === null ? 'redline.wrote' : 'redline.cut', { name: person.name });
  return (
    <Box
      component={deletedBy === null ? 'ins' : 'del'} title={said}
      sx={(theme) => ({
        color: colourOf(person, theme), textDecorationColor: 'currentcolor', textDecorationThickness: deletedBy === null ? '1.5px' : '2px', textUnderlineOffset: '0.22em',
        textDecorationLine: deletedBy === null ? 'underline' : 'line-through', textDecorationStyle: deletedBy === null ? lineOf(person) : 'solid', opacity: deletedBy === null ? 1 : 0.86,
      })}
    >
      {words}<NumberMark person={person} />
    </Box>
  );
};

interface SentenceProps { id: string; spans: readonly Span[]; moved?: Pick<Picked, 'movedBy' | 'movedFrom'> }

/** A sentence one can point at: by mouse, by finger, or with the arrow keys. */
const Sentence = ({ id, spans, moved }: SentenceProps): ReactNode => {
  const { picked, onPick } = useContext(MarkingContext);
  const isPicked = picked === id;
  const pick = (): void => onPick({ id, spans, ...moved });
  return (
    <Box
      component="span" role="button" aria-pressed={isPicked} tabIndex={isPicked || (picked === null && id === 'headline.0') ? 0 : -1} data-sentence={id} onClick={pick} onFocus={pick}
      sx={{ cursor: 'pointer', outlineOffset: 2, borderRadius: 0.5, bgcolor: isPicked ? 'action.selected' : undefined, '&:hover': { bgcolor: 'action.hover' } }}
    >
      {spans.map((span, index) => <Piece key={index} span={span} />)}
    </Box>
  );
};

/** Running text with every hand's marks, sentence by sentence. */
export const MarkedText = ({ id, spans, moved }: { id: string; spans: readonly Span[]; moved?: SentenceProps['moved'] }): ReactNode =>
  sentencesOf(spans).map((sentence, index) => <Sentence key={index} id={`${id}.${index}`} spans={sentence} moved={moved} />);
