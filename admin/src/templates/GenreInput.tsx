import { AutocompleteInput, useGetList } from 'react-admin';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import type { Template } from './template';

const MANY = 100;

/** The genres of the paper a form is about. */
export const useTemplates = (): Template[] => {
  const publicationId = useWatch({ name: 'publicationId' }) as string | undefined;
  const { data = [] } = useGetList<Template>('templates', { filter: publicationId ? { publicationId } : {}, pagination: { page: 1, perPage: MANY }, sort: { field: 'position', order: 'ASC' } }, { enabled: Boolean(publicationId), retry: false });
  return data;
};

/** One of the paper's genres, or another in one's own words. */
export const GenreInput = (): ReactNode => {
  const genres = [...new Set(useTemplates().map(({ genre }) => genre))];
  const current = useWatch({ name: 'genre' }) as string | undefined;
  const choices = [...genres, ...(current && !genres.includes(current) ? [current] : [])].map((name) => ({ id: name, name }));
  return <AutocompleteInput source="genre" choices={choices} translateChoice={false} onCreate={(words) => ({ id: words ?? '', name: words ?? '' })} parse={(value: string | null) => value ?? ''} helperText={false} fullWidth />;
};
