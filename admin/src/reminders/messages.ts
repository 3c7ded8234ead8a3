/** What a person is told of, in the panel and by e-mail. */
export const zh = {
  reminders: {
    title: '提醒', bell: '提醒，%{smart_count} 条未读', readAll: '全部标为已读', empty: '没有提醒', emptyHelp: '派给您的稿件、退回、签发、批注里提到您，都会列在这里。',
    kinds: {
      assigned: '%{name} 派给您：', returned: '%{name} 退改：', released: '%{name} 签发：', releaseWithdrawn: '%{name} 的改动撤回了签发：', held: '%{name} 转为待用：', killed: '%{name} 撤稿：', mentioned: '%{name} 在批注里提到您：',
      takenOver: '%{name} 接手了您正在写的：', dueSoon: '即将截稿：', commissionAssigned: '%{name} 派题给您：', commissionAccepted: '%{name} 接了选题：', commissionDeclined: '%{name} 不接选题：', commissionDropped: '%{name} 取消了选题：',
      noticeRegistered: '网上收到公告：', noticeRunMissed: '公告漏登：', noticePrintedOtherwise: '公告见报文字与认可的不符：',
      proofAssigned: '%{name} 请您读大样：', proofDeclined: '%{name} 退回大样：', proofCompleted: '%{name} 读完大样：', markMade: '%{name} 又标出一处：', markGiven: '%{name} 把一处标记转给您：', markRefused: '%{name} 未改您标的一处：', markReopened: '%{name} 退回您改的一处：',
    },
    digest: { title: '每日邮件', wanted: '每天一封，列出等我处理的事', email: '发到', hour: '几点', saved: '已保存', noMail: '本编辑部还没有设置发信服务器，设好以后才会发信。', zh: '中文', en: 'English' },
  },
};
