import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import type { Body } from '@domain/copy/body';
import { type RaRecord, useGetOne } from 'react-admin';
import type { ReactNode } from 'react';
import type { PageItem } from '../../api/types';
import { BodyView } from '../../shared/editor/BodyView';
import { SERIF } from '../../theme/theme';

interface Worded extends RaRecord { body: Body }

const Read = ({ resource, id }: { resource: string; id: string }): ReactNode => {
  const { data } = useGetOne<Worded>(resource, { id });
  return data ? <BodyView body={data.body} /> : <Skeleton height={80} />;
};

/** The words of an item as they were read: a story's body, or the lines of a masthead. */
export const ItemText = ({ item }: { item: PageItem }): ReactNode => {
  if (item.itemId && item.kind === 'article') return <Read resource="articles" id={item.itemId} />;
  if (item.itemId && item.kind === 'notice') return <Read resource="notices" id={item.itemId} />;
  return <Box sx={{ whiteSpace: 'pre-wrap', fontFamily: SERIF, lineHeight: 1.8, overflowWrap: 'anywhere' }}>{item.text || item.title}</Box>;
};
