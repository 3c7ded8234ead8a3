import { useMe, useReading } from '../../api/hooks';
import { MISSED, useLive } from '../../api/live';
import type { components } from '../../api/schema';

export type MadeOutput = components['schemas']['OutputDto'];

const ADDRESS = '/api/outputs';

export const isUnderWay = ({ status }: MadeOutput): boolean => status === 'waiting' || status === 'making';
export const fileOf = ({ id }: MadeOutput): string => `${ADDRESS}/${id}/file`;

/** What was made for me and what is being made, kept up to date; `isIdle` asks for nothing until something happens. */
export const useOutputs = ({ isIdle = false }: { isIdle?: boolean } = {}) => {
  const me = useMe();
  const { data, error, refetch } = useReading(ADDRESS, {}, { enabled: me !== undefined && !isIdle });
  useLive(({ action }) => {
    if (action === 'output.changed' || (action === MISSED && data)) void refetch();
  });
  return { outputs: data, error, refetch };
};
