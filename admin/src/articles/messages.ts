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
