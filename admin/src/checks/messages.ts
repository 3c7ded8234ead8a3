import type { SameKeys } from '../i18n/same-keys';

export const zh = {
  resources: {
    'check-rules': { name: '校对词库', fields: { kind: '类别', pattern: '要查的词', suggestion: '改为', exceptions: '例外', severity: '轻重', licenceKind: '适用证照', validFrom: '起用', validUntil: '停用', source: '依据', status: '状态', updatedAt: '改于', publicationId: '报纸' } },
    'office-holders': { name: '领导职务', fields: { name: '姓名', title: '职务', body: '单位', rank: '排序', inOfficeFrom: '任职', inOfficeUntil: '离任', publicationId: '报纸' } },
  },
  checks: {
    search: '词', create: '新建词条', empty: '还没有词条', emptyHelp: '把本报的禁用词、慎用词和统一写法放在这里：先存草稿，在旧稿上试一试，再发布使用。',
    kinds: { banned: '禁用词', deprecated: '慎用词', nameForm: '统一写法', custom: '其他' }, severities: { block: '必须处理', warn: '请核对', info: '提示' },
    statuses: { draft: '草稿', published: '在用', retired: '停用' }, licences: { cn: 'CN 刊号', permit: '准印证', unknown: '未登记' },
    patternHelp: '几个词用 | 隔开；词中间的 … 代表同一句里至多十二个字', exceptionsHelp: '这些更长的说法里不算错', sourceHelp: '谁定的规矩，如某机构用语规范',
    moves: { publish: '发布', retire: '停用', reopen: '撤回为草稿' }, moved: { publish: '已发布', retire: '已停用', reopen: '已撤回为草稿' }, reason: '理由', why: '发布理由：%{reason}',
    trial: '在旧稿上试', trialHelp: '看看这条规则在已有稿件里会提示哪些地方，再决定发布不发布。', tried: '查了含有这些词的 %{looked} 篇：会提示 %{fired} 处，在 %{stories} 篇里', older: '再看更早的', untouched: '旧稿里没有会提示的地方',
    file: { export: '导出', import: '导入', title: '导入词条', help: '从表格软件另存为 CSV。第一行是列名：kind、pattern、suggestion、exceptions、severity、licenceKind、validFrom、validUntil、source。导入后是草稿。', choose: '选择文件', foreseen: '将新建 %{drafted} 条草稿，已有 %{known} 条不动', done: '已导入 %{drafted} 条草稿', take: '导入' },
    holders: { create: '登记职务', empty: '还没有登记领导职务', emptyHelp: '登记姓名、职务和任职起止日期后，稿件里的姓名、职务和排序都会按当天的任职核对。', search: '姓名或职务', rankHelp: '排名，1 在最前', titleHelp: '印在姓名前的写法，如 区委副书记', current: '在任', former: '离任', file: { title: '导入领导职务', help: '从表格软件另存为 CSV。第一行是列名：name、title、body、rank、inOfficeFrom、inOfficeUntil。', foreseen: '将登记 %{drafted} 条，已有 %{known} 条不动', done: '已登记 %{drafted} 条' } },
    panel: '校对检查', checking: '正在检查…', failed: '检查没有完成', again: '重试', clean: '没有发现问题', open: '待处理 %{count} 处', settled: '已处理 %{count} 处', suggestion: '可改为', leaveOut: '可删去', bySource: '依据：%{source}',
    screen: { title: '校对检查', ofPage: '校对检查 · %{name}', all: '全部', onPage: '%{number}版', characters: '读了 %{count} 字', capped: '问题太多，只列出前 1000 处', itself: '版面本身', blocked: '还有 %{count} 处必须处理，不能付清样' },
    live: { take: '改为“%{suggestion}”', leaveOut: '删去', next: '下一处', before: '上一处', keys: 'F8 下一处', unsaved: '刚写的还没存上，稍后再记', moved: '这里的字已经变了' },
    accept: '是错，要改', ignoreHere: '此处不改', ignoreAlways: '一律不改', reopen: '重新处理', reasonAsked: '请说明理由', more: '处理',
    decided: { accepted: '%{name}：要改', ignoredHere: '%{name}：此处不改', ignoredAlways: '%{name}：一律不改' }, done: '已记下', find: '在文中找到“%{quoted}”',
    fields: { kicker: '引题', headline: '主题', deck: '副题', dateline: '电头', body: '正文', byline: '署名', caption: '图说', issue: '报头' },
    says: {
      lookAlike: '形近字', misspelt: '错别字', soundAlike: '同音字', variantCharacter: '繁体或异体字', doubled: '重复了', missing: '可能少字',
      unpaired: '引号、括号或书名号不成对', nestedQuotes: '双引号里面用单引号', halfWidth: '标点应占全角', fullWidth: '数字、字母应占半角', doubledMark: '标点重叠', ellipsisAndSoOn: '省略号和“等”只用一个', headlineStop: '标题末尾不用标点', documentNumber: '发文字号的年份用六角括号',
      shortYear: '年份写四位', mixedNumeral: '汉字和阿拉伯数字混用', zeroCharacter: '年份里的零写“〇”', approximation: '概数写法', approximatelyTwice: '概数说了两遍', range: '范围写法', fewerTimes: '减少不说“倍”', unit: '计量单位',
      noSuchDay: '历上没有这一天', weekday: '%{date} 是%{weekday}', afterPress: '在出报（%{press}）之后', vagueDay: '请写明是哪一天',
      share: '按前面的数算是 %{exact}%', growth: '按前面的数算是 %{exact}%', parts: '各部分合计 %{sum}，总数 %{total}', wholeExceeded: '合计 %{sum}%，超过百分之百', tableSum: '这一列合计是 %{sum}', listLength: '说有 %{told} 项，列了 %{listed} 项', listOrder: '这里应是“%{expected}”',
      officeName: '姓名与登记不符，登记的是%{name}', officeTitle: '%{name}登记的职务是%{titles}', formerOffice: '%{name}已不任%{title}', titleOrder: '职务顺序：%{titles}', leaderOrder: '%{first}排在%{second}前面', namesake: '与%{title}%{name}同名', nameForms: '本期另有写法：%{other}',
      headlineNumber: '正文里没有这个数', headlineName: '正文里没有%{name}', noCredit: '没有署名', jumpPartner: '第 %{page} 版没有与它衔接的稿件', jumpToItself: '转到了本版', jumpToFront: '不能从里页转到头版',
      issueNumbers: '期号或出版日期有疑问', imprintField: '缺少出版信息：%{field}', identityNumber: '身份证号码', identityDigit: '像身份证号码，校验位应是 %{digit}', mobileNumber: '手机号码', bankCard: '银行卡号', homeAddress: '住址写到了门牌', minor: '可能写出了未成年人 %{name} 的真实姓名', illness: '写出了病人 %{name} 的姓名', licenceWord: '准印证出版物不能用的说法',
      banned: '禁用词', deprecated: '慎用词', nameForm: '统一写法', custom: '本报规则', duplicate: '与《%{title}》%{percent}% 相同',
    },
  },
};

export const en: SameKeys<typeof zh> = {
  resources: {
    'check-rules': { name: 'Word list |||| Word lists', fields: { kind: 'Kind', pattern: 'Words', suggestion: 'Write', exceptions: 'Except in', severity: 'Gravity', licenceKind: 'Licence', validFrom: 'From', validUntil: 'Until', source: 'Source', status: 'State', updatedAt: 'Changed', publicationId: 'Newspaper' } },
    'office-holders': { name: 'Office-holder |||| Office-holders', fields: { name: 'Name', title: 'Post', body: 'Organ', rank: 'Rank', inOfficeFrom: 'From', inOfficeUntil: 'Until', publicationId: 'Newspaper' } },
  },
  checks: {
    search: 'Words', create: 'New entry', empty: 'No entries yet', emptyHelp: 'Keep the paper’s banned and deprecated words and its spellings here: draft them, try them on the archive, then publish them.',
    kinds: { banned: 'Banned', deprecated: 'Deprecated', nameForm: 'Spelling', custom: 'Other' }, severities: { block: 'Must be settled', warn: 'Look again', info: 'Hint' },
    statuses: { draft: 'Draft', published: 'In use', retired: 'Retired' }, licences: { cn: 'CN number', permit: 'Permit', unknown: 'Not registered' },
    patternHelp: 'Words parted by |; … within them stands for up to twelve characters of one sentence', exceptionsHelp: 'Longer wordings within which it is right', sourceHelp: 'Whose rule it is',
    moves: { publish: 'Publish', retire: 'Retire', reopen: 'Make a draft again' }, moved: { publish: 'Published', retire: 'Retired', reopen: 'A draft again' }, reason: 'Reason', why: 'Why: %{reason}',
    trial: 'Try on the archive', trialHelp: 'See where it would have spoken in the stories that are here, before you publish it.', tried: 'Looked at %{looked} stories that hold its words: would have spoken %{fired} times, in %{stories} stories', older: 'Look at older ones', untouched: 'It would not have spoken anywhere',
    file: { export: 'Export', import: 'Import', title: 'Import entries', help: 'Save as CSV from a spreadsheet. The first line names the columns: kind, pattern, suggestion, exceptions, severity, licenceKind, validFrom, validUntil, source. What is imported is a draft.', choose: 'Choose a file', foreseen: 'Will draft %{drafted} entries and leave %{known} that are here', done: 'Drafted %{drafted} entries', take: 'Import' },
    holders: { create: 'Add a post', empty: 'No office-holders yet', emptyHelp: 'Once names, posts and their days are here, names, titles and their order in stories are held against who held what on the day.', search: 'Name or post', rankHelp: 'Place among the leaders, 1 first', titleHelp: 'As it is printed before the name', current: 'In office', former: 'Left', file: { title: 'Import office-holders', help: 'Save as CSV from a spreadsheet. The first line names the columns: name, title, body, rank, inOfficeFrom, inOfficeUntil.', foreseen: 'Will register %{drafted} posts and leave %{known} that are here', done: 'Registered %{drafted} posts' } },
    panel: 'Proof rules', checking: 'Checking…', failed: 'The check was not finished', again: 'Try again', clean: 'Nothing found', open: '%{count} to settle', settled: '%{count} settled', suggestion: 'Could be', leaveOut: 'Could be left out', bySource: 'By %{source}',
    screen: { title: 'Proof rules', ofPage: 'Proof rules · %{name}', all: 'All', onPage: 'Page %{number}', characters: '%{count} characters read', capped: 'Too many findings: the first 1,000 are shown', itself: 'The page itself', blocked: '%{count} must be settled before the clean proof' },
    live: { take: 'Change to “%{suggestion}”', leaveOut: 'Leave out', next: 'Next', before: 'Previous', keys: 'F8 goes to the next', unsaved: 'What was just written is not saved yet; try again in a moment', moved: 'These words are others by now' },
    accept: 'Wrong, to be put right', ignoreHere: 'Right here', ignoreAlways: 'Always right', reopen: 'Settle again', reasonAsked: 'Say why', more: 'Settle',
    decided: { accepted: '%{name}: to be put right', ignoredHere: '%{name}: right here', ignoredAlways: '%{name}: always right' }, done: 'Noted', find: 'Find “%{quoted}” in the text',
    fields: { kicker: 'Kicker', headline: 'Headline', deck: 'Deck', dateline: 'Dateline', body: 'Body', byline: 'Byline', caption: 'Caption', issue: 'Masthead' },
    says: {
      lookAlike: 'Look-alike character', misspelt: 'Misspelt', soundAlike: 'Sound-alike character', variantCharacter: 'Traditional or variant character', doubled: 'Said twice', missing: 'Perhaps a character is missing',
      unpaired: 'A quotation mark or bracket without its other half', nestedQuotes: 'Within double quotation marks stand single ones', halfWidth: 'Set this mark full', fullWidth: 'Set figures and letters half-width', doubledMark: 'Two marks where one stands', ellipsisAndSoOn: 'Either the ellipsis or 等', headlineStop: 'A headline ends without a mark', documentNumber: 'The year of a document number stands in 〔〕',
      shortYear: 'Write the year in four figures', mixedNumeral: 'Chinese and Arabic numerals mixed', zeroCharacter: 'Zero in a year is 〇', approximation: 'Write approximations so', approximatelyTwice: 'Approximate twice over', range: 'Write ranges so', fewerTimes: 'Nothing is “times” less', unit: 'Unit of measure',
      noSuchDay: 'The calendar has no such day', weekday: '%{date} is a %{weekday}', afterPress: 'After the paper is printed (%{press})', vagueDay: 'Say which day',
      share: 'The figures before it give %{exact}%', growth: 'The figures before it give %{exact}%', parts: 'The parts come to %{sum}, the whole is %{total}', wholeExceeded: 'Together %{sum}%, more than a hundred', tableSum: 'The column comes to %{sum}', listLength: 'Says %{told}, lists %{listed}', listOrder: 'Should be “%{expected}” here',
      officeName: 'Not as registered: %{name}', officeTitle: '%{name} is registered as %{titles}', formerOffice: '%{name} is no longer %{title}', titleOrder: 'Order of titles: %{titles}', leaderOrder: '%{first} stands before %{second}', namesake: 'The name of %{title} %{name}', nameForms: 'Written otherwise in this issue: %{other}',
      headlineNumber: 'The text does not have this figure', headlineName: 'The text does not have %{name}', noCredit: 'No credit', jumpPartner: 'No story on page %{page} joins it', jumpToItself: 'Jumps to its own page', jumpToFront: 'Never jumps back to the front page',
      issueNumbers: 'Something is odd about the issue’s numbers or day', imprintField: 'The imprint lacks %{field}', identityNumber: 'An identity number', identityDigit: 'Looks like an identity number; its check digit would be %{digit}', mobileNumber: 'A mobile telephone number', bankCard: 'A bank card number', homeAddress: 'An address down to the door', minor: 'May name the minor %{name}', illness: 'Names %{name} as ill', licenceWord: 'Not for a publication under a permit',
      banned: 'Banned word', deprecated: 'Deprecated word', nameForm: 'House spelling', custom: 'House rule', duplicate: '%{percent}% the same as “%{title}”',
    },
  },
};
