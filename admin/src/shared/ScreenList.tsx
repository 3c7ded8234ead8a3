import { Box, Button } from '@mui/material';
import { FilterLiveForm, LinkBase, ListBase, type ListBaseProps, useCreatePath, useGetResourceLabel, useListContext, useRedirect, useResourceContext, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Blank, ErrorState, LoadingLines } from './Blank';
import { ListPages } from './ListPages';
import { PageHead } from './PageHead';
import { useShortcut } from './shortcuts';
import { usePublication } from './usePublication';

interface ScreenListProps extends Pick<ListBaseProps, 'sort' | 'perPage' | 'filter' | 'filterDefaultValues'> {
  title?: string;
  /** Inputs that narrow the list as one types; remembered. */
  filters?: ReactNode;
  /** What would be here (EmptyState). */
  empty: ReactNode;
  /** Whether the reader may add one. */
  mayCreate?: boolean;
  acts?: ReactNode;
  /** Keeps to the publication chosen in the app bar. */
  scoped?: boolean;
  /** The list goes on by itself as one scrolls: no pages under it. */
  endless?: boolean;
  children: ReactNode;
}

const CreateLink = () => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const resource = useResourceContext() ?? '';
  const createPath = useCreatePath();
  const label = translate(`resources.${resource}.create`, { _: translate('ra.action.create_item', { item: useGetResourceLabel()(resource, 1) }) });
  useShortcut('n', label, () => redirect('create', resource));
  return <Button variant="contained" title="n" component={LinkBase} to={createPath({ resource, type: 'create' })}>{label}</Button>;
};

const Filters = ({ children }: { children: ReactNode }) => {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const isFiltered = Object.keys(filterValues).length > 0;
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'end', mb: 2, '& form': { display: 'contents' }, '& .MuiAutocomplete-root': { width: { xs: '100%', sm: 220 }, '& .MuiFormControl-root': { width: 1 } }, '& .MuiFormControl-root': { width: { xs: 'calc(50% - 6px)', sm: 200 }, m: 0 }, '& form > .MuiFormControl-root:first-of-type': { width: { xs: '100%', sm: 220 } }, '& .MuiFormHelperText-root': { display: 'none' } }}>
      <FilterLiveForm>{children}</FilterLiveForm>
      {isFiltered && <Button onClick={() => setFilters({}, undefined)}>{translate('ra.navigation.clear_filters')}</Button>}
    </Box>
  );
};

/** Whether a list shows what it shows to whoever opens it. */
const isAsOpened = (values: Record<string, unknown>, opened: Record<string, unknown>): boolean => Object.keys({ ...values, ...opened }).every((name) => values[name] === opened[name]);

const Listed = ({ empty, endless, opened, children }: { empty: ReactNode; endless: boolean; opened: Record<string, unknown>; children: ReactNode }) => {
  const translate = useTranslate();
  const { error, isPending, total, filterValues, setFilters, refetch } = useListContext();
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <LoadingLines />;
  if (total !== 0) return <>{children}{!endless && <ListPages />}</>;
  if (Object.keys(filterValues).length === 0 || isAsOpened(filterValues, opened)) return <>{empty}</>;
  return <Blank title={translate('shared.noMatch')}><Button variant="outlined" onClick={() => setFilters({}, undefined)}>{translate('ra.navigation.clear_filters')}</Button></Blank>;
};

/** A list in the manner of the house: its filters are remembered and in the address; empty, failed or forbidden, it says so. */
export const ScreenList = ({ title, filters, empty, mayCreate, acts, scoped, endless = false, filter, perPage = 25, children, ...list }: ScreenListProps) => {
  const resource = useResourceContext() ?? '';
  const label = useGetResourceLabel()(resource, 2);
  const { current } = usePublication();
  const permanent = scoped && current ? { ...(filter as object), publicationId: current.id } : filter;
  return (
    <ListBase {...list} perPage={perPage} filter={permanent}>
      <PageHead title={title ?? label}>{acts}{mayCreate && <CreateLink />}</PageHead>
      {filters && <Filters>{filters}</Filters>}
      <Listed empty={empty} endless={endless} opened={(list.filterDefaultValues ?? {}) as Record<string, unknown>}>{children}</Listed>
    </ListBase>
  );
};
