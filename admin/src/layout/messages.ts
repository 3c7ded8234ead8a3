export const zh = {
  layout: {
    skip: '跳到正文', menu: '菜单', openMenu: '打开菜单', closeMenu: '收起菜单', light: '浅色', dark: '深色', toLight: '换成浅色', toDark: '换成深色', language: '语言', otherLanguage: 'English',
    account: '我的账号', signOut: '退出登录', shortcuts: '快捷键', shortcutsHint: '按 ? 随时查看', goTo: '转到：%{place}', close: '关闭', keys: '按键', does: '作用',
    group: { work: '编采', paper: '出版', archive: '存档', admin: '管理' },
    place: {
      desk: '我的工作台', issues: '期与版', pages: '版面', proofs: '大样', marks: '待改标记', articles: '稿件', contributions: '来稿', photos: '图片', notices: '公告', noticeRuns: '公告刊期', noticeRules: '公告规则', noticeDesk: '公告台设置', contributors: '作者', search: '检索', publications: '报纸', quality: '质量', checkRules: '校对词库', officeHolders: '领导职务', imports: '导入',
      sources: '原始文件', findings: '疑似误读', audit: '操作记录', users: '人员', commissions: '选题派题', templates: '体裁模板',
    },
  },
  login: {
    title: '登录', username: '用户名', password: '密码', enter: '登录', entering: '正在登录…', failed: '没能登录', unreachable: '服务器没有应答，请检查网络后重试。',
  },
  account: {
    title: '我的账号', roles: '岗位', username: '用户名', sessions: '已登录的设备', thisOne: '本机', revoke: '让它退出', revoked: '已让该设备退出', since: '%{when} 登录', unknownBrowser: '未知浏览器',
    tokens: '程序令牌', tokensHelp: '供脚本调用接口，权限与您的岗位相同。令牌只显示一次，请立即保存。', noTokens: '还没有令牌。', tokenName: '用途', createToken: '新建令牌', tokenMade: '令牌（只显示这一次）',
    revokeToken: '作废', tokenRevoked: '令牌已作废', lastUsed: '最近使用 %{when}', neverUsed: '从未使用', copy: '复制', copied: '已复制',
    password: '修改密码', current: '当前密码', next: '新密码（至少 10 个字符）', change: '修改密码', changed: '密码已修改，其他设备均已退出',
  },
  role: {
    reporter: '记者', deskEditor: '责任编辑', chiefSub: '编辑部主任', editorInChief: '主编', pageEditor: '版面编辑', proofreader: '校对', noticeClerk: '公告员', archivist: '资料员', admin: '管理员',
  },
};
