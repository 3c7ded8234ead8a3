import type { SameKeys } from '../i18n/same-keys';
import * as copy from '../shared/copy/messages';
import * as editor from '../shared/editor/messages';

/** Words about stories, and those of what stories share with photos and notices. */
export const zh = {
  ...editor.zh,
  ...copy.zh,
  resources: {
    articles: {
      name: '稿件',
      fields: {
        kicker: '引题', headline: '主题', deck: '副题', slug: '短名', body: '正文', bylines: '署名', status: '状态', origin: '来路', genre: '体裁', section: '栏目',
        source: '来源', dateline: '电头', characterCount: '字数', targetLength: '目标字数', mustRun: '必发', noCut: '不得删改', publicationId: '报纸',
        continuedFromPage: '上接第几版', continuedToPage: '下转第几版', createdAt: '建稿时间', updatedAt: '修改时间', createdById: '建稿人',
        contributorId: '作者', createdFrom: '建稿从', createdUntil: '建稿到', deleted: '回收站', placed: '是否上版',
      },
    },
  },
  articles: {
    continuedFrom: '(上接%{page}版)',
    continuedTo: '(下转%{page}版)',
    noBody: '还没有正文',
    printed: '见报',
    desk: '稿签',
    revisions: '修订',
    revision: '第 %{number} 稿',
    between: '第 %{before} 稿与第 %{after} 稿',
    compare: '比较',
    read: '看',
    reasons: { created: '建稿', imported: '导入', saved: '修改', findingAccepted: '采纳疑误', restored: '恢复' },
    characters: '%{count} 字',
    headlineGroup: '标题',
    bylines: '署名',
    empty: '还没有稿件',
    emptyHelp: '写一篇新稿，或导入历史版面，稿件都会列在这里。',
    write: '写一篇稿件',
    search: '在全文中找',
  },
};

export const en: SameKeys<typeof zh> = {
  ...editor.en,
  ...copy.en,
  resources: {
    articles: {
      name: 'Stories',
      fields: {
        kicker: 'Kicker', headline: 'Headline', deck: 'Deck', slug: 'Slug', body: 'Body', bylines: 'Bylines', status: 'State', origin: 'Origin', genre: 'Genre', section: 'Section',
        source: 'Source', dateline: 'Dateline', characterCount: 'Characters', targetLength: 'Target length', mustRun: 'Must run', noCut: 'No cuts', publicationId: 'Newspaper',
        continuedFromPage: 'Continued from page', continuedToPage: 'Continued on page', createdAt: 'Filed', updatedAt: 'Changed', createdById: 'Filed by',
        contributorId: 'Contributor', createdFrom: 'Filed from', createdUntil: 'Filed until', deleted: 'Bin', placed: 'On a page',
      },
    },
  },
  articles: {
    continuedFrom: '(continued from page %{page})',
    continuedTo: '(continued on page %{page})',
    noBody: 'No text yet',
    printed: 'Printed',
    desk: 'Copy slip',
    revisions: 'Revisions',
    revision: 'Revision %{number}',
    between: 'Revisions %{before} and %{after}',
    compare: 'Compare',
    read: 'Read',
    reasons: { created: 'filed', imported: 'imported', saved: 'changed', findingAccepted: 'finding accepted', restored: 'restored' },
    characters: '%{count} characters',
    headlineGroup: 'Headline',
    bylines: 'Bylines',
    empty: 'No stories yet',
    emptyHelp: 'Write a story or import historical pages; every story is listed here.',
    write: 'Write a story',
    search: 'Search the full text',
  },
};
