export const zh = {
  resources: {
    commissions: {
      name: '选题',
      fields: {
        topic: '选题', angle: '角度', genre: '体裁', section: '栏目', targetLength: '目标字数', dueAt: '截稿', photoWanted: '配图要求', eventPlace: '地点', eventAt: '时间', assigneeId: '派给', contributorId: '或派给作者', pageNumber: '计划版次',
        publicationId: '报纸', status: '状态', reason: '理由', createdById: '提出人',
      },
    },
  },
  commissions: {
    states: { proposed: '报题', assigned: '已派，待答复', accepted: '已接', declined: '不接', filed: '已交稿', dropped: '已取消' },
    moves: { assign: '派题', accept: '接', decline: '不接', drop: '取消选题' },
    moved: { assign: '已派题', accept: '已接，草稿已建好', decline: '已退回编辑部', drop: '已取消' },
    reassign: '改派', nobody: '尚未派人', photo: '配图：%{what}', noDay: '未定截稿', search: '在选题中找', propose: '报一个选题', empty: '还没有选题', emptyHelp: '报题、派题都列在这里，按截稿日排。', story: '看稿件', mine: '我的派题', all: '看全部选题',
  },
};
