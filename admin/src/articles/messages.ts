import type { SameKeys } from '../i18n/same-keys';
import * as copy from '../shared/copy/messages';
import * as editor from '../shared/editor/messages';
import * as comments from './comments/messages';
import * as redline from './redline/messages';

/** Words about stories, and those of what stories share with photos and notices. */
export const zh = {
  ...editor.zh,
  ...copy.zh,
  ...redline.zh,
  ...comments.zh,
  resources: {
    articles: {
      name: '稿件',
      fields: {
        kicker: '引题', headline: '主题', deck: '副题', slug: '短名', body: '正文', bylines: '署名', status: '状态', origin: '来路', genre: '体裁', section: '栏目',
        source: '来源', dateline: '电头', characterCount: '字数', targetLength: '目标字数', mustRun: '必发', noCut: '不得删改', level: '级别', instructions: '特别交代', needsClearance: '须送审', clearanceFrom: '送审单位', clearedBy: '审定人', clearanceOpinion: '送审意见', clearedAt: '审定时间', embargoUntil: '不早于', publicationId: '报纸',
        continuedFromPage: '上接第几版', continuedToPage: '下转第几版', createdAt: '建稿时间', updatedAt: '修改时间', createdById: '建稿人', assigneeId: '经手人', dueAt: '截稿',
        contributorId: '作者', createdFrom: '建稿从', createdUntil: '建稿到', deleted: '回收站', placed: '是否上版',
      },
    },
  },
  articles: {
    continuedFrom: '(上接%{page}版)',
    continuedTo: '(下转%{page}版)',
    noBody: '还没有正文',
    printed: '见报',
    desk: '稿签', noLevel: '未定', cleared: '已审定', notCleared: '待送审单位审定', notBefore: '%{moment} 前不得见报', withOpinion: '附审稿意见', opinion: '意见', editsReleased: '本稿已签发：改动标题、人名、数字或超过 2% 的文字，签发即撤回，须重新签发。', withdrawn: '签发已撤回，待重新签发',
    revisions: '修订',
    revision: '第 %{number} 稿',
    between: '第 %{before} 稿与第 %{after} 稿',
    compare: '比较', allRevisions: '全部 %{count} 稿',
    read: '看',
    reasons: {
      created: '建稿', imported: '导入', saved: '修改', filed: '送审', firstReviewed: '一审', secondReviewed: '二审', released: '签发', takenOver: '接手前留底', findingAccepted: '采纳疑误', restored: '恢复',
      autosaved: '边写边存', keptAside: '另存',
    },
    moves: { file: '送审', firstReview: '签一审', secondReview: '签二审', release: '签发', sendBack: '退改', hold: '待用', kill: '撤稿', reopen: '重新起稿', withdraw: '签发撤回', publish: '见报' },
    moved: { file: '已送审', firstReview: '已签一审', secondReview: '已签二审', release: '已签发', sendBack: '已退改', hold: '已转待用', kill: '已撤稿', reopen: '已重新起稿' },
    problems: { isAuthor: '您是本稿作者', reviewedAlready: '您已签过本稿的另一审，三审须由三人签署', notCleared: '本稿须送审单位审定，尚未登记审定人', openComments: '还有须答复的批注未解决' },
    blocked: '不能%{move}：%{why}',
    override: '破例',
    overrideText: '三审须由三人分别签署。破例签署须写明理由，并记入操作记录。',
    reason: '理由',
    trail: '流转记录',
    noMoves: '还没有送审',
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
  ...redline.en,
  ...comments.en,
  resources: {
    articles: {
      name: 'Story |||| Stories',
      fields: {
        kicker: 'Kicker', headline: 'Headline', deck: 'Deck', slug: 'Slug', body: 'Body', bylines: 'Bylines', status: 'State', origin: 'Origin', genre: 'Genre', section: 'Section',
        source: 'Source', dateline: 'Dateline', characterCount: 'Characters', targetLength: 'Target length', mustRun: 'Must run', noCut: 'No cuts', level: 'Level', instructions: 'Instructions', needsClearance: 'Needs clearance', clearanceFrom: 'Clearance by', clearedBy: 'Cleared by', clearanceOpinion: 'Its opinion', clearedAt: 'Cleared at', embargoUntil: 'Not before', publicationId: 'Newspaper',
        continuedFromPage: 'Continued from page', continuedToPage: 'Continued on page', createdAt: 'Filed', updatedAt: 'Changed', createdById: 'Filed by', assigneeId: 'In hand with', dueAt: 'Due',
        contributorId: 'Contributor', createdFrom: 'Filed from', createdUntil: 'Filed until', deleted: 'Bin', placed: 'On a page',
      },
    },
  },
  articles: {
    continuedFrom: '(continued from page %{page})',
    continuedTo: '(continued on page %{page})',
    noBody: 'No text yet',
    printed: 'Printed',
    desk: 'Copy slip', noLevel: 'Undecided', cleared: 'Cleared', notCleared: 'Waiting for clearance', notBefore: 'Not before %{moment}', withOpinion: 'With an opinion', opinion: 'Opinion', editsReleased: 'This story is released: a change of its headline, a name, a number or over 2 % of the text withdraws the release, and it has to be released again.', withdrawn: 'Its release is withdrawn; it waits to be released again',
    revisions: 'Revisions',
    revision: 'Revision %{number}',
    between: 'Revisions %{before} and %{after}',
    compare: 'Compare', allRevisions: 'All %{count} revisions',
    read: 'Read',
    reasons: {
      created: 'Filed', imported: 'Imported', saved: 'Changed', filed: 'Sent for review', firstReviewed: 'First review', secondReviewed: 'Second review', released: 'Released', takenOver: 'Kept at take-over',
      findingAccepted: 'Finding accepted', restored: 'Restored', autosaved: 'Autosaved', keptAside: 'Kept aside',
    },
    moves: { file: 'Send for review', firstReview: 'Sign first review', secondReview: 'Sign second review', release: 'Release', sendBack: 'Send back', hold: 'Hold', kill: 'Kill', reopen: 'Reopen', withdraw: 'Release withdrawn', publish: 'Printed' },
    moved: { file: 'Sent for review', firstReview: 'First review signed', secondReview: 'Second review signed', release: 'Released', sendBack: 'Sent back', hold: 'Held', kill: 'Killed', reopen: 'Reopened' },
    problems: { isAuthor: 'you wrote this story', reviewedAlready: 'you have signed another of its reviews, and three people sign the three', notCleared: 'a source has to clear it first', openComments: 'a comment that must be answered is still open' },
    blocked: '%{move} is not open to you: %{why}',
    override: 'By exception',
    overrideText: 'Three people sign the three reviews. An exception needs a reason, which goes on the record.',
    reason: 'Reason',
    trail: 'Moves',
    noMoves: 'Not sent for review yet',
    characters: '%{count} characters',
    headlineGroup: 'Headline',
    bylines: 'Bylines',
    empty: 'No stories yet',
    emptyHelp: 'Write a story or import historical pages; every story is listed here.',
    write: 'Write a story',
    search: 'Search the full text',
  },
};
