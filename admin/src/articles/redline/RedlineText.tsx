import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { AttributedBlock, AttributedRow } from '@domain/copy/redline/redline-through';
import { HEADLINE_PARTS } from '@domain/copy/redline/words';
import { useTranslate } from 'react-admin';
import { type KeyboardEvent, type ReactNode, useContext } from 'react';
import { prose } from '../../shared/editor/prose';
import { SERIF } from '../../theme/theme';
import { colourOf, personOf, type Blame } from './hands';
import { MarkedText, MarkingContext, NumberMark } from './MarkedText';

type Shaped<Shape> = Extract<AttributedBlock, { shape: Shape }>;
const LOOKS = { kicker: { fontSize: 18 }, headline: { fontSize: 28, fontWeight: 700 }, deck: { fontSize: 18 } } as const;
const TAGS = { paragraph: 'p', subhead: 'h3', quotation: 'blockquote', jumpMark: 'p' } as const;

/** Says of a paragraph that it stood elsewhere, and who moved it. */
const MovedNote = ({ block }: { block: AttributedBlock }): ReactNode => {
  const { hands, people } = useContext(MarkingContext);
  const translate = useTranslate();
  const person = block.movedBy === null ? undefined : personOf(people, hands[block.movedBy]);
  if (!person || block.movedFrom === null || block.deletedBy !== null) return null;
  return (
    <Typography component="p" variant="caption" sx={(theme) => ({ color: colourOf(person, theme), textIndent: '0 !important', pl: 1, borderLeft: '3px double' })}>
      ⇅ {translate('redline.moved', { name: person.name, number: block.movedFrom + 1 })}<NumberMark person={person} />
    </Typography>
  );
};

const Row = ({ row, id }: { row: AttributedRow; id: string }): ReactNode => (
  <tr>{row.cells.map((cell, index) => <td key={index}><MarkedText id={`${id}-${index}`} spans={cell.spans} /></td>)}</tr>
);

const Grid = ({ block, id }: { block: Shaped<'table'>; id: string }): ReactNode => (
  <Box sx={{ overflowX: 'auto' }}><table><tbody>{block.rows.map((row, index) => <Row key={index} row={row} id={`${id}-${index}`} />)}</tbody></table></Box>
);

const Block = ({ block, id }: { block: AttributedBlock; id: string }): ReactNode => {
  const translate = useTranslate();
  if (block.shape === 'table') return <><MovedNote block={block} /><Grid block={block} id={id} /></>;
  if (block.type === 'jumpMark') return block.deletedBy === null && <hr data-jump={translate('editor.jumpHere')} aria-label={translate('editor.jumpHere')} />;
  const Tag = TAGS[block.type];
  return <><MovedNote block={block} /><Tag><MarkedText id={id} spans={block.spans} moved={{ movedBy: block.movedBy, movedFrom: block.movedFrom }} /></Tag></>;
};

/** The arrow keys walk from sentence to sentence. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : 0;
  if (!step) return;
  const sentences = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-sentence]')];
  const at = sentences.findIndex((sentence) => sentence === document.activeElement);
  if (at < 0) return;
  sentences[Math.min(sentences.length - 1, Math.max(0, at + step))]?.focus();
  event.preventDefault();
};

/** 花脸稿: the later wording with everything each hand added, cut and moved. */
export const RedlineText = ({ text }: { text: Blame['text'] }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box component="article" aria-label={translate('redline.title')} onKeyDown={walk} sx={{ ...prose, maxWidth: '42em', mx: 'auto', px: { xs: 2, sm: 4 }, py: { xs: 2.5, sm: 4 } }}>
      {HEADLINE_PARTS.map((part) => text[part].length > 0 && (
        <Box key={part} sx={{ fontFamily: SERIF, textAlign: 'center', lineHeight: 1.5, mb: 0.5, ...LOOKS[part] }}><MarkedText id={part} spans={text[part]} /></Box>
      ))}
      <Box sx={{ mt: 2 }}>{text.blocks.map((block, index) => <Block key={index} block={block} id={`b${index}`} />)}</Box>
    </Box>
  );
};
