/** Writing a story: who holds it, how its words stand, and what becomes of those that came too late. */
export const zh = {
  writing: {
    saved: '已存 %{time}', fresh: '改动会自动保存', typed: '稍后自动保存', saving: '正在保存', offline: '离线：已存在本机', signedOut: '登录已失效：已存在本机', signIn: '重新登录',
    refused: '没有全存上', conflict: '与他人的改动冲突：已存在本机', compare: '对照', retry: '再试一次', back: '返回', state: '保存情况',
    lock: {
      held: '%{name} 正在编辑，%{time} 起。您可以先看，等 %{name} 存好离开后再改。', free: '现在没有人在编辑这篇稿件。', edit: '开始编辑', takeOver: '接手', takeOverTitle: '从 %{name} 手中接手',
      takeOverText: '%{name} 已写的文字会留作一稿，%{name} 会立即看到是谁接手、为什么。', reason: '理由', taken: '%{name} 接手了这篇稿件', why: '%{name} 接手了这篇稿件：%{reason}',
      moved: '这篇稿件现在不能由您修改：%{reason}', asideWaiting: '您尚未存上的文字已存在本机，正在另存为一稿…', aside: '您尚未存上的文字已另存为第 %{number} 稿。', nothingLost: '您的文字都已存好。',
      readRevision: '看第 %{number} 稿', away: '服务器没有应答，稍后自动再试。',
    },
    merged: { title: '已并入他人的改动，文中有 %{count} 处不同', undo: '撤销并入', keep: '知道了', show: '看改了什么' },
    dispute: {
      title: '您和别人同时改了这篇稿件', text: '各自改的不同地方已经合好。下面这些地方两人都改了，请选定用谁的；没用上的文字会留作一稿，不会丢。', theirs: '最新内容', mine: '我的文字', both: '都留',
      useTheirs: '用最新的', useMine: '用我的', cut: '（已删去）', order: '两人都挪动了段落，次序按您的，请看一看。', save: '按所选保存', aside: '另存我的，用最新的', later: '回到稿件', paragraph: '正文第 %{number} 段', failed: '没能连上服务器，您的文字都还在，请稍后再选。',
      merged: '其余 %{count} 段没有冲突',
    },
    left: {
      title: '这台设备上有未交上的文字', what: '%{time} 写的“%{headline}”，%{count} 字', fresh: '新稿', untitled: '未题名', restore: '恢复', aside: '另存', discard: '丢弃', ask: '确定丢弃吗？这些文字只在这台设备上，丢弃后找不回来。',
      open: '打开', restored: '文字已恢复', asideKept: '已另存为一稿', failed: '没能连上服务器，文字还在这台设备上。',
    },
  },
};
