import type { SameKeys } from '../i18n/same-keys';

export const zh = {
  resources: {
    users: {
      name: '人员',
      fields: { username: '用户名', displayName: '姓名', roles: '岗位', role: '岗位', active: '在用', password: '密码', createdAt: '建立时间', q: '查找' },
    },
  },
  users: {
    empty: '还没有人员', emptyHelp: '编辑部的每个人都有自己的账号和岗位。', active: '在用', inactive: '已停用', usernameHelp: '小写字母、数字和连字符，用来登录',
    passwordHelp: '至少 10 个字符', newPassword: '新密码', newPasswordHelp: '不改则留空；修改后此人的所有设备都要重新登录', activeHelp: '停用后不能登录，姓名仍留在记录里', rolesHelp: '一人可任多个岗位',
  },
};

export const en: SameKeys<typeof zh> = {
  resources: {
    users: {
      name: 'Person |||| People',
      fields: { username: 'User name', displayName: 'Name', roles: 'Posts', role: 'Post', active: 'Active', password: 'Password', createdAt: 'Created', q: 'Search' },
    },
  },
  users: {
    empty: 'Nobody yet', emptyHelp: 'Everyone in the newsroom has an account and posts of their own.', active: 'Active', inactive: 'Switched off', usernameHelp: 'Lower-case letters, digits and hyphens, for signing in',
    passwordHelp: 'At least 10 characters', newPassword: 'New password', newPasswordHelp: 'Leave it empty to keep the old one; a new one signs the person out everywhere', activeHelp: 'Switched off, they cannot sign in; their name stays in the record',
    rolesHelp: 'A person may hold several',
  },
};
