import Box from '@mui/material/Box';
import type { Body, BodyBlock, TableBlock, TableCell, TextBlock, TextRun } from '@domain/copy/body';
import { useTranslate } from 'react-admin';
import { textBlocksOf } from '@domain/copy/passage';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type MarkedPassage, PassageContext, passageClass, passageLook } from './passages';
import { prose } from './prose';

const Run = ({ run }: { run: TextRun }): ReactNode =>
  (run.marks ?? []).reduce<ReactNode>((inner, mark) => (mark.type === 'bold' ? <strong>{inner}</strong> : <em>{inner}</em>), run.text);

/** Where the story may go on on another page. */
const JumpLine = (): ReactNode => {
  const translate = useTranslate();
  return <hr data-jump={translate('editor.jumpHere')} aria-label={translate('editor.jumpHere')} />;
};

/** Which running text of the body each block is, counted as the domain counts them. */
const NumbersContext = createContext<ReadonlyMap<TextBlock, number>>(new Map());

/** The runs of a text parted at the ends of passages. */
const partedRuns = (runs: readonly TextRun[], passages: readonly MarkedPassage[]): { run: TextRun; passage: MarkedPassage | undefined }[] => {
  const ends = [...new Set(passages.flatMap(({ start, end }) => [start, end]))].sort((one, other) => one - other);
  let at = 0;
  return runs.flatMap((run) => {
    const [from, to] = [at, at + run.text.length];
    at = to;
    const cuts = [from, ...ends.filter((end) => end > from && end < to), to];
    return cuts.slice(1).map((cut, index) => ({
      run: { ...run, text: run.text.slice(cuts[index] - from, cut - from) }, passage: passages.find(({ start, end }) => start <= cuts[index] && cut <= end),
    }));
  });
};

/** A text with the passages that somebody says something about; a click tells which. */
const Runs = ({ block }: { block: TextBlock }): ReactNode => {
  const desk = useContext(PassageContext);
  const number = useContext(NumbersContext).get(block);
  const passages = desk?.passages.filter(({ text }) => text === number) ?? [];
  if (!desk || passages.length === 0) return (block.content ?? []).map((run, index) => <Run key={index} run={run} />);
  return partedRuns(block.content ?? [], passages).map(({ run, passage }, index) => (passage
    ? <Box component="mark" key={index} className={passageClass(passage, desk.active)} onClick={() => desk.onPick(passage.id)}><Run run={run} /></Box>
    : <Run key={index} run={run} />));
};

const Line = ({ block }: { block: TextBlock }): ReactNode => {
  const number = useContext(NumbersContext).get(block);
  const runs = <Runs block={block} />;
  if (block.type === 'jumpMark') return <JumpLine />;
  if (block.type === 'quotation') return <blockquote data-text={number}>{runs}</blockquote>;
  return block.type === 'subhead' ? <h3 data-text={number}>{runs}</h3> : <p data-text={number}>{runs}</p>;
};

const span = (cell: TableCell, name: 'colspan' | 'rowspan'): number | undefined => {
  const value = cell.attrs?.[name];
  return typeof value === 'number' && value > 1 ? value : undefined;
};

const Cell = ({ cell }: { cell: TableCell }): ReactNode => {
  const Tag = cell.type === 'tableHeader' ? 'th' : 'td';
  return (
    <Tag colSpan={span(cell, 'colspan')} rowSpan={span(cell, 'rowspan')}>
      {cell.content.map((block, index) => <Line key={index} block={block} />)}
    </Tag>
  );
};

/** As narrow as a column can be and still be read; beyond that the table is moved sideways. */
const COLUMN_EM = 5;

const Grid = ({ block }: { block: TableBlock }): ReactNode => (
  <Box sx={{ overflowX: 'auto', '& table': { minWidth: `${Math.max(...block.content.map((row) => row.content.length)) * COLUMN_EM}em` } }}>
    <table>
      <tbody>
        {block.content.map((row, index) => <tr key={index}>{row.content.map((cell, at) => <Cell key={at} cell={cell} />)}</tr>)}
      </tbody>
    </table>
  </Box>
);

const Block = ({ block }: { block: BodyBlock }): ReactNode => (block.type === 'table' ? <Grid block={block} /> : <Line block={block} />);

/** The body of a story or notice as it reads. */
export const BodyView = ({ body }: { body: Body }): ReactNode => {
  const numbers = useMemo(() => new Map(textBlocksOf(body).map((block, index) => [block, index])), [body]);
  return (
    <NumbersContext value={numbers}>
      <Box sx={{ ...prose, ...passageLook }} data-field="body">{body.content.map((block, index) => <Block key={index} block={block} />)}</Box>
    </NumbersContext>
  );
};
