export const zh = {
  comments: {
    title: '批注', none: '还没有批注。选中文字后按“批注所选”，或批注全篇。', onWhole: '批注全篇', onChosen: '批注所选', chooseFirst: '先在正文里选中几个字', whole: '全篇',
    gone: '所指文字已删', write: '写批注', reply: '回复', send: '发出', save: '保存', cancel: '取消', mustAnswer: '须答复（未解决不能签发）', mention: '提醒谁看', pressing: '须答复',
    resolve: '解决', reopen: '重新打开', edit: '修改', delete: '撤回', deleteAsk: '撤回这条批注？别人的回复会留下。', deleted: '批注已撤回', edited: '已改', resolvedBy: '%{name} 已解决', showResolved: '看已解决的 %{count} 条', hideResolved: '收起已解决的',
    open: '%{count} 条须答复',
  },
};
