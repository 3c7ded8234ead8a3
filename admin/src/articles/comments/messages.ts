import type { SameKeys } from '../../i18n/same-keys';

export const zh = {
  comments: {
    title: '批注', none: '还没有批注。选中文字后按“批注所选”，或批注全篇。', onWhole: '批注全篇', onChosen: '批注所选', chooseFirst: '先在正文里选中几个字', whole: '全篇',
    gone: '所指文字已删', write: '写批注', reply: '回复', send: '发出', save: '保存', cancel: '取消', mustAnswer: '须答复（未解决不能签发）', mention: '提醒谁看', pressing: '须答复',
    resolve: '解决', reopen: '重新打开', edit: '修改', delete: '撤回', deleteAsk: '撤回这条批注？别人的回复会留下。', deleted: '批注已撤回', edited: '已改', resolvedBy: '%{name} 已解决', showResolved: '看已解决的 %{count} 条', hideResolved: '收起已解决的',
    open: '%{count} 条须答复',
  },
};

export const en: SameKeys<typeof zh> = {
  comments: {
    title: 'Comments', none: 'No comments yet. Choose words and press “Comment on selection”, or comment on the whole story.', onWhole: 'Comment on all', onChosen: 'Comment on selection', chooseFirst: 'Choose some words of the text first', whole: 'Whole story',
    gone: 'The words it was about were cut', write: 'Comment', reply: 'Reply', send: 'Send', save: 'Save', cancel: 'Cancel', mustAnswer: 'Must be answered before release', mention: 'Call attention of', pressing: 'Must be answered',
    resolve: 'Resolve', reopen: 'Reopen', edit: 'Edit', delete: 'Take back', deleteAsk: 'Take this comment back? Answers of others stay.', deleted: 'Comment taken back', edited: 'edited', resolvedBy: 'Resolved by %{name}', showResolved: 'Show %{count} resolved', hideResolved: 'Hide resolved',
    open: '%{count} to be answered',
  },
};
