export const zh = {
  resources: {
    publications: {
      name: '报纸',
      fields: {
        name: '报名', slug: '短名', nameplate: '报头', slogan: '报头口号', licenceKind: '出版许可', licenceNumber: '许可证号', hotline: '新闻热线', submissionEmail: '投稿邮箱',
        weekday: '出报日', numbering: '期号', imprint: '版权栏', sections: '栏目', geometry: '版面规格', timeZone: '时区', skippedDays: '休刊日', pageTemplate: '每期的版面', timetable: '截止时间', issueCount: '期数', createdAt: '建立时间', updatedAt: '修改时间',
      },
    },
  },
  publications: {
    licence: { cn: '国内统一刊号', permit: '内部资料准印证', unknown: '不详' },
    search: '报名或短名',
    everyWeek: '每%{day}出报',
    noWeekday: '不定期',
    issues: '%{count} 期',
    seeIssues: '看各期',
    empty: '还没有报纸',
    emptyHelp: '先建一份报纸，期、版面和稿件都归在它名下。导入历史版面时也会按报头自动建立。',
    create: '建一份报纸',
    masthead: '报头',
    publishing: '出版',
    slugHelp: '小写字母、数字和连字符，用在地址和文件名里',
    sectionsHelp: '一行一个',
    noSections: '还没有栏目',
    numbering: {
      rule: '%{year} 年：总期号 = 年内期号 + %{base}', none: '还没有期号规则', name: '年份', value: '总期号与年内期号之差', add: '加一年', remove: '删除 %{name} 年',
      help: '一年之内，总期号减年内期号是个定数。例如 2020 年第 9 期是总第 1229 期，差就是 1220。', wrong: '年份应为四位数字，差应为整数，两栏都要填',
    },
    imprint: { none: '版权栏还是空的', name: '名目', value: '内容', add: '加一项', remove: '删除“%{name}”', help: '主办、地址、印刷、刊期等，照版权栏所印填写', wrong: '每一项都要有名目，内容不超过 500 字' },
    twice: '“%{name}”重复了',
    geometry: {
      trim: '成品', margins: '版心边距', bleed: '出血', grid: '分栏', body: '正文',
      trimIs: '宽 %{width} 毫米，高 %{height} 毫米', marginsAre: '天头 %{top}、地脚 %{bottom}、左 %{left}、右 %{right} 毫米', bleedIs: '%{bleed} 毫米', noBleed: '不出血',
      gridIs: '基本 %{columns} 栏，每栏 %{columnChars} 字，栏距 %{gutterChars} 字', bodyIs: '字号 %{bodyPt} 磅，行距 %{leadingPt} 磅，每栏 %{rows} 行',
      width: '宽', height: '高', top: '天头', right: '右边', bottom: '地脚', left: '左边', columns: '栏数', columnChars: '每栏字数', gutterChars: '栏距', bodyPt: '字号', leadingPt: '行距', rows: '每栏行数',
    },
    fonts: {
      name: '本报字体', none: '还没有自带字体，标题用宋、黑、楷等内置字体', add: '添加字体（TTF 或 OTF）', choose: '选择字体文件', added: '字体“%{name}”已添加，可在标题里选用', again: '重试',
      holds: '%{count} 个汉字', used: '%{count} 个版面在用', gone: '已移除', rename: '改名', newName: '字体名', renamed: '已改名', remove: '移除', removed: '已移除，可随时恢复', restore: '恢复', restored: '已恢复',
    },
    plan: {
      stage: '哪一道', page: '只限第几版', daysBefore: '提前几天', time: '时间', from: '起', until: '止', reason: '为何休刊', zoneWrong: '没有这个时区，如 Asia/Shanghai', zoneHelp: '截止时间照这里的时钟，如 Asia/Shanghai',
      pagesHelp: '新建一期时照此建版', timetableHelp: '按出报日前几天几点；不限版次的一行管全期', skippedHelp: '这些日子不出报，期号接着往下排', before: '出报前 %{smart_count} 天 %{time}', noPages: '还没有版面模板', noTimetable: '还没有定', noSkipped: '没有登记休刊',
    },
    unit: { mm: '毫米', pt: '磅', chars: '字', columns: '栏', rows: '行' },
  },
};
