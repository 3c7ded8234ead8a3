export const zh = {
  resources: {
    contributors: {
      name: '作者',
      fields: {
        printedName: '署名', kind: '性质', type: '身份', unit: '单位', penNames: '笔名', emails: '投稿邮箱', note: '备注', userId: '账号', mergedIntoId: '并入', merged: '合并', bylineCount: '署名次数',
        publicationId: '报纸', createdAt: '建立时间', updatedAt: '修改时间',
      },
    },
  },
  contributors: {
    kinds: { person: '个人', collective: '集体笔名', unit: '单位' },
    types: { 记者: '记者', 编辑: '编辑', 通讯员: '通讯员', 摄影: '摄影', 美编: '美编', 特约: '特约' },
    search: '署名、笔名或单位',
    current: '在用', merged: '已并入别人',
    empty: '还没有作者',
    emptyHelp: '稿件和图片上的署名会自动归到作者名下，也可以先建好。',
    create: '添加一位作者',
    penNamesHelp: '一行一个；稿件上署这些名字的，都归到这位作者',
    emailsHelp: '每行一个，来稿按它认出是谁',
    userHelp: '此人有编辑部账号时选',
    times: '署名 %{count} 次',
    particulars: '资料',
    credits: '署名作品', noCredits: '还没有署过名', manyCredits: '只列出最近的 %{count} 条', unknownDay: '日期不详',
    changes: '合并与拆分', noChanges: '没有合并或拆分过',
    mergedNote: '这条记录已并入“%{name}”，署名都在那里。',
    merge: {
      act: '并入…', title: '把“%{name}”并入另一位作者', into: '并入谁', help: '两条记录是同一个人时用。%{count} 条署名会移到对方名下，之后可以撤销。', nobody: '没有找到', confirm: '合并', done: '已合并',
    },
    split: {
      act: '拆分…', title: '从“%{name}”中拆出另一个人', help: '一条记录里混了同名的两个人时用。选出属于另一个人的署名，它们会移到新的作者名下，之后可以撤销。', name: '新作者的署名', unit: '新作者的单位',
      which: '属于另一个人的署名', chosen: '已选 %{count} 条', confirm: '拆分', done: '已拆分',
    },
    change: { merge: '“%{from}”并入“%{to}”', split: '从“%{from}”拆出“%{to}”', moved: '移动署名 %{count} 条', undo: '撤销', undone: '已撤销', isUndone: '已撤销' },
  },
};
