import type { SameKeys } from '../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  search: {
    title: 'Search',
    field: 'Search for',
    placeholder: 'Search stories, photos and notices, two characters or more',
    go: 'Search',
    kinds: { article: 'Stories', photo: 'Photos', notice: 'Notices' },
    kindFilter: 'Kind',
    publication: 'Newspaper',
    allPublications: 'All newspapers',
    found: '%{count} found',
    foundCapped: '%{count}+ found',
    none: 'Nothing found for “%{q}”',
    noneHelp: 'Try other words, or fewer filters.',
    start: 'Type what you are looking for',
    startHelp: 'Headlines, text, captions and notices are searched. The address of this page can be sent to a colleague.',
    more: 'Show more',
    untitled: '(untitled)',
    page: 'page %{number}',
  },
};
