import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { textOf } from '@domain/copy/body';
import { textBlocksOf } from '@domain/copy/passage';
import { cutsOf } from '@domain/layout/compose-layout';
import { placeInWhole } from '@domain/layout/cuts';
import type { Fitted } from '@domain/layout/fit';
import type { StoryPlace } from '@domain/layout/page-layout';
import type { BlockReport } from '@domain/typeset/page-model';
import { LinkBase, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';

const BEFORE = 10;
const AFTER = 24;

/** Where a block's text runs over: the last words that stand, the first that do not, and the way to that place in the story. */
export const OverPlace = ({ block, report, page: { own, others, facts } }: { block: StoryPlace; report: BlockReport | undefined; page: Fitted }): ReactNode => {
  const translate = useTranslate();
  const at = report?.over.at;
  const piece = facts.pieces.find(({ id }) => id === block.pieceId);
  const part = at && piece?.body.content[at.item];
  if (!at || !piece || !part || part.type === 'table') return null;
  const from = placeInWhole(cutsOf([own.layout, ...others.map(({ layout }) => layout)], piece.id), at.item, at.offset);
  const text = textOf(part);
  const number = textBlocksOf(piece.body).indexOf(part);
  return (
    <Typography variant="body2" sx={{ mb: 1 }}>
      …{text.slice(Math.max(0, from - BEFORE), from)}<Box component="mark">{text.slice(from, from + AFTER)}</Box>…{' '}
      {piece.kind === 'article' && number >= 0 && <Link component={LinkBase} to={`/articles/${piece.id}/show?text=${number}&at=${from}`}>{translate('layoutEditor.toPlace')}</Link>}
    </Typography>
  );
};
