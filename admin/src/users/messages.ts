export const zh = {
  resources: {
    users: {
      name: '人员',
      fields: { username: '用户名', displayName: '姓名', roles: '岗位', role: '岗位', active: '在用', password: '密码', createdAt: '建立时间', updatedAt: '修改时间', q: '查找' },
    },
  },
  users: {
    empty: '还没有人员', emptyHelp: '编辑部的每个人都有自己的账号和岗位。', active: '在用', inactive: '已停用', usernameHelp: '小写字母、数字和连字符，用来登录',
    passwordHelp: '至少 10 个字符', newPassword: '新密码', newPasswordHelp: '不改则留空；修改后此人的所有设备都要重新登录', rolesHelp: '一人可任多个岗位',
    account: '账号', noRole: '至少要有一个岗位', deactivate: '停用', deactivateAsk: '停用后此人立即退出登录，不能再进入；姓名仍留在记录里。', deactivated: '已停用', reactivate: '恢复使用', reactivated: '已恢复使用',
  },
};
