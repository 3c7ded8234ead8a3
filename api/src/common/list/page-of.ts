import type { Response } from 'express';

/** One page of a list: its rows, how many there are in all, and whether that count stopped at its cap. */
export interface PageOf<Row> { resource: string; offset: number; rows: Row[]; total: number; capped: boolean }

/** Says in the headers which part of the list this is; `X-Total-Capped` tells that there are more than counted. */
export const send = <Row>(response: Response, { resource, offset, rows, total, capped }: PageOf<Row>): Row[] => {
  const last = Math.max(offset, offset + rows.length - 1);
  response.setHeader('Content-Range', rows.length ? `${resource} ${offset}-${last}/${total}` : `${resource} */${total}`);
  if (capped) response.setHeader('X-Total-Capped', 'true');
  return rows;
};
