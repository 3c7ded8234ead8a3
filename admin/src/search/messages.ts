import type { SameKeys } from '../i18n/same-keys';

export const zh = {
  search: {
    title: '检索',
    field: '找什么',
    placeholder: '在稿件、图片和公告中找，至少两个字',
    go: '检索',
    kinds: { article: '稿件', photo: '图片', notice: '公告' },
    kindFilter: '类别',
    publication: '报纸',
    allPublications: '全部报纸',
    found: '找到 %{count} 条',
    foundCapped: '找到 %{count}+ 条',
    none: '没有找到“%{q}”',
    noneHelp: '换一个说法，或放宽类别和报纸。',
    start: '输入要找的字词',
    startHelp: '标题、正文、图说和公告都会找。地址栏里的链接可以发给同事。',
    more: '再看一些',
    untitled: '（无题）',
    page: '%{number} 版',
  },
};

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
