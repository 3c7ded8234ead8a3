export const zh = {
  app: { name: '清样', tagline: '小报的编辑部' },
  shared: {
    noPermission: '您的岗位看不到这里', noPermissionText: '如确有需要，请联系管理员调整岗位。', gone: '这里没有内容', failed: '没能读到内容', unreachable: '服务器没有应答，请检查网络后重试。',
    broken: '这个页面出错了', brokenText: '其他页面照常可用。如再次出现，请告诉管理员您当时在做什么。', outdated: '清样刚刚更新', outdatedText: '请重新载入，以打开这个页面。', reload: '重新载入',
    retry: '再试一次', toDesk: '回工作台', trail: '所在位置', noMatch: '没有符合筛选条件的内容', range: '第 %{first}–%{last} 项，共 %{total} 项', turning: '翻页', previous: '上一页', next: '下一页',
    deleteText: '确定删除吗？', search: '查找', publication: '报纸', allPublications: '全部报纸', none: '无', unnamed: '（未题名）', system: '系统', moveUp: '上移', moveDown: '下移',
  },
  status: {
    article: { draft: '起草', filed: '已送审', firstReviewed: '一审过', secondReviewed: '二审过', released: '已签发', held: '待用', killed: '撤稿', published: '已见报' },
    issue: { planned: '筹备', open: '编辑中', copyClosed: '已截稿', signed: '已签印', printed: '已付印', published: '已出版', archived: '已存档' },
    page: { planned: '筹备', dummy: '画版', madeUp: '拼版', proof1: '一校', proof2: '二校', proof3: '三校', clean: '清样', signed: '已签样', sent: '已交印', published: '已出版' },
    photo: { filed: '来图', captioned: '已配文', selected: '选用', placed: '已上版', published: '已见报' },
    contribution: { waiting: '待处理', filed: '已建稿', declined: '不用', duplicate: '重稿' },
    proof: { pulled: '待校', accepted: '在校', declined: '已退样', completed: '已校完', superseded: '已被新样取代', toSign: '待签样', signed: '已签样', sent: '已交印', void: '签样已作废' }, mark: { open: '待改', done: '已改', refused: '不改', verified: '已核红' },
    notice: { received: '收到', verified: '已受理', quoted: '已报价', approved: '已认可', placed: '已上版', published: '已见报', certified: '已出证明', expired: '期满', cancelled: '已取消' },
  },
  provenance: {
    printed: '原印', inferred: '推断', confirmed: '已确认', unknown: '不详', printedText: '版面上印着', inferredText: '按规律推断，待人确认', confirmedText: '已由人确认', unknownText: '尚不清楚',
    by: '%{name} 确认',
  },
  conflict: {
    title: '这条内容刚被别人改过', text: '您的文字都还在。请逐项对照，选定保留谁的。', none: '最新内容与您的文字已经一致，可以直接保存。', both: '两人都改了这一项', theirs: '最新内容', mine: '我的文字',
    copy: '复制', copied: '已复制', useTheirs: '用最新的', useMine: '用我的', back: '回到表单', takeTheirs: '放弃我的，载入最新', save: '按所选保存',
  },
};
