import { useGetList, useStore } from 'react-admin';
import type { Publication } from '../api/types';

const MANY = 100;

/** The papers here, and the one the reader is working on (null: all of them). Lists with a publication keep to it. */
export const usePublication = () => {
  const [chosen, choose] = useStore<string | null>('publication', null);
  const { data: publications = [] } = useGetList<Publication>('publications', { pagination: { page: 1, perPage: MANY }, sort: { field: 'name', order: 'ASC' } });
  const current = publications.find(({ id }) => id === chosen) ?? null;
  return { publications, current, choose };
};
