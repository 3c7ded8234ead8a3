/** What somebody else has just done, after their name. */
export const zh = {
  live: {
    just: '%{name} 刚刚%{did}', more: '%{name} 刚刚%{did}，另有 %{count} 处变化', refresh: '刷新', later: '先不看', other: '做了改动', someone: '有人',
    writing: '%{name} 正在编辑', since: '%{name} 正在编辑，%{time} 起', me: '您正在编辑',
    did: {
      article: { created: '建了一篇稿件', changed: '改了稿件', written: '改了稿件', deleted: '把稿件放进了回收站', restored: '恢复了稿件', takenOver: '接手了稿件', keptAside: '另存了一份文字', assigned: '派了稿件', releaseWithdrawn: '改动了已签发稿，签发撤回', wordsRestored: '恢复了旧稿' },
      comment: { added: '写了批注', changed: '改了批注', deleted: '撤回了批注', resolved: '解决了批注', reopened: '重新打开了批注' },
      page: { created: '建了一版', changed: '改了版面', itemsArranged: '调整了版面内容', deleted: '删除了一版', imported: '导入了一版' },
      proof: { pulled: '拉了大样', assigned: '派了大样', accepted: '接了校', declined: '退了样', completed: '校完了' },
      mark: { made: '标了一处', changed: '改了标记', removed: '去掉了标记', answered: '答复了标记', verified: '核了红', reopened: '重新打开了标记' },
      issue: { created: '建了一期', changed: '改了期次', factConfirmed: '确认了期次', deleted: '删除了一期', deadlinesSet: '改了截止时间', flatplanUndone: '撤销了一次调整', flatplan: { put: '往版面上放了一项', takeOff: '从版面撤下了一项', move: '把一项移到了别的版', swap: '对调了两个版', order: '改了版序' } },
    },
    moves: { file: '送审了稿件', firstReview: '签了一审', secondReview: '签了二审', release: '签发了稿件', sendBack: '退改了稿件', hold: '把稿件转为待用', kill: '撤了稿', reopen: '重新起稿' },
  },
};
