import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type ReactNode, useContext } from 'react';
import { SlipSection } from '../../shared/copy/Slip';
import { Moment } from '../../shared/Moments';
import { useWho } from '../../shared/useWho';
import { colourOf, numberMark, type Person, personOf } from './hands';
import { MarkingContext, type Picked } from './MarkedText';
import { touchedBy } from './sentences';

const Name = ({ person }: { person: Person }): ReactNode => (
  <Box component="span" sx={(theme) => ({ color: colourOf(person, theme), fontWeight: 600 })}>{numberMark(person)} {useWho()(person.name)}</Box>
);

const Deed = ({ hand, children }: { hand: number; children: ReactNode }): ReactNode => {
  const { hands, people } = useContext(MarkingContext);
  const translate = useTranslate();
  const head = hands[hand];
  const person = personOf(people, head);
  if (!head || !person) return null;
  return (
    <Box component="li" sx={{ py: 0.5, borderBottom: 1, borderColor: 'divider' }}>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}><Name person={person} /> {children}</Typography>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>{translate(`status.article.${head.stage}`)} · {translate('articles.revision', { number: head.number })} · <Moment moment={head.createdAt} /></Typography>
    </Box>
  );
};

/** Who the marks belong to. */
export const Legend = (): ReactNode => {
  const { people } = useContext(MarkingContext);
  const translate = useTranslate();
  return (
    <SlipSection title={translate('redline.people')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {people.map((person) => (
          <Typography key={person.key} component="li" variant="body2">
            <Name person={person} />{person.number === 1 && <Box component="span" sx={{ color: 'text.secondary' }}> · {translate('redline.ground')}</Box>}
          </Typography>
        ))}
      </Box>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>{translate('redline.signs')}</Typography>
    </SlipSection>
  );
};

/** Who wrote the sentence pointed at, who cut what from it, at which stage and when. */
export const HandsPanel = ({ picked }: { picked: Picked | null }): ReactNode => {
  const translate = useTranslate();
  const { wrote, cut } = touchedBy(picked?.spans ?? []);
  return (
    <SlipSection title={translate('redline.sentence')}>
      <Box aria-live="polite">
        {!picked && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('redline.point')}</Typography>}
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {wrote.map(({ hand, characters }) => <Deed key={`w${hand}`} hand={hand}>{translate('redline.wroteCharacters', { count: characters })}</Deed>)}
          {cut.map(({ hand, text }, index) => <Deed key={`c${index}`} hand={hand}>{translate('redline.cutWords', { words: text })}</Deed>)}
          {typeof picked?.movedBy === 'number' && <Deed hand={picked.movedBy}>{translate('redline.movedFrom', { number: (picked.movedFrom ?? 0) + 1 })}</Deed>}
        </Box>
      </Box>
    </SlipSection>
  );
};
