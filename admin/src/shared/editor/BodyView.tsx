import Box from '@mui/material/Box';
import type { Body, BodyBlock, TableBlock, TableCell, TextBlock, TextRun } from '@domain/copy/body';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { prose } from './prose';

const Run = ({ run }: { run: TextRun }): ReactNode =>
  (run.marks ?? []).reduce<ReactNode>((inner, mark) => (mark.type === 'bold' ? <strong>{inner}</strong> : <em>{inner}</em>), run.text);

/** Where the story may go on on another page. */
const JumpLine = (): ReactNode => {
  const translate = useTranslate();
  return <hr data-jump={translate('editor.jumpHere')} aria-label={translate('editor.jumpHere')} />;
};

const Line = ({ block }: { block: TextBlock }): ReactNode => {
  const runs = (block.content ?? []).map((run, index) => <Run key={index} run={run} />);
  if (block.type === 'jumpMark') return <JumpLine />;
  if (block.type === 'quotation') return <blockquote>{runs}</blockquote>;
  return block.type === 'subhead' ? <h3>{runs}</h3> : <p>{runs}</p>;
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
export const BodyView = ({ body }: { body: Body }): ReactNode => (
  <Box sx={prose}>{body.content.map((block, index) => <Block key={index} block={block} />)}</Box>
);
