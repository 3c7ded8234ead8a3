export const zh = {
  resources: {
    'printed-errors': { name: '见报差错', fields: { issueId: '期', pageId: '版', articleId: '稿件', publishedOn: '见报', place: '位置', fact: '要紧的事', classId: '类别', wrongText: '印成', rightText: '应为', note: '说明', foundBy: '谁发现', foundOn: '发现日期', recordedByName: '登记人' } },
  },
  quality: {
    title: '质量', period: '时段', months: '近 %{months} 月', printedErrors: '见报差错', record: '记一处见报差错', choosePaper: '先选一份报纸', choosePaperHelp: '差错率按报纸算；选定之后，各处的单子都只看这一份。',
    noIssues: '这段时间没有出报', noIssuesHelp: '换一个时段看看。', passes: '合格（不超过 %{limit}‱）', fails: '不合格（超过 %{limit}‱）', madeOf: '计分 %{score} ÷ %{characters} 字', left: '还可有 %{allowance} 分', over: '超出 %{allowance} 分',
    byIssue: '各期差错率', byIssueHelp: '见报差错和还没核红的差错计入；虚线是上限，超过的柱子有斜纹。', byStage: '在哪一关发现', byStageHelp: '前四关是拦下来的，最后一行见了报。', byClass: '按类别', byPlace: '按位置', none: '没有差错', classCount: '拦下 %{caught} · 留存 %{standing}（%{score} 分）',
    readers: '校对员', readersHelp: '查出率＝本人查出 ÷（本人查出＋后来在同版发现）；见报差错率按读过的版计算。', noReaders: '还没有人读完大样', person: '姓名', read: '读版', caught: '拦下', foundLater: '漏过', catchRate: '查出率', printedRate: '见报差错率',
    mine: '我的质量', ofPerson: '质量 · %{name}', ownReading: '我的校对', ownReadingHelp: '这里只有你自己；各人的查出率由编辑部主任和主编看。', worked: '经手的版', workedHelp: '读完、拼过、签过的版；见报差错按这些版的字数计。', work: '做了什么', comma: '、',
    works: { first: '一校', second: '二校', third: '三校', clean: '清样', makeUp: '拼版', sign: '签样' }, parts: { caught: '拦下', later: '后面的人发现', printed: '见报' },
    outcomes: '逐月查出与漏过', outcomesHelp: '柱顶是查出率；斜纹是见了报的。', byMonth: '逐月差错率', byMonthHelp: '经手的版上的见报差错；虚线是上限。', ownStageHelp: '拦下的记在本人标出的那一校，漏过的记在后来被发现的那一校。', overMonths: '逐月看类别和关口', overMonthsHelp: '拦下／漏过的处数。', caughtAndMissed: '%{caught}／%{missed}',
    outcome: '拦下 %{caught} · 漏过 %{missed}（见报 %{printed}）', stage: '关口', noWork: '这段时间没有经手的版', noWorkHelp: '读完一份大样、拼好或签过一版之后，这里就有数字；也可以换一个时段看看。',
    issues: '期与月', issue: '期', characters: '字数', printed: '见报', rate: '差错率', number: '第 %{number} 期', month: '%{month} 合计 %{count} 期', inFigures: '看数字', what: '项目',
    ofIssue: '质量单 · %{name}', pages: '各版', pagesHelp: '版面字数＝每行字数×行数 − 0.2×图片 − 0.7×装饰图；方法自 %{day} 起用，上限 %{limit}‱。', page: '版', pageName: '%{number}版 %{name}', formula: '算式', standing: '留存',
    sources: { proof: '按大样', layout: '按版样', ruling: '按版心' },
    stages: { first: '一校', second: '二校', third: '三校', clean: '清样', print: '见报' },
    places: { nameplate: '报头', folio: '报眉', columnHead: '栏头', headline: '标题', body: '正文', caption: '图说', table: '表格', notice: '公告', colophon: '报脚' },
    classes: {
      fact: '事实、知识、逻辑', grammar: '语法', oneCharacter: '错别字 1 字', fewCharacters: '错别字 2—5 字', manyCharacters: '错别字 5 字以上', transposed: '颠倒字', number: '数字', numeralStyle: '数字用法', foreignWord: '外文词', minorityWord: '少数民族文字',
      pinyin: '汉语拼音', letterCase: '字母大小写、正斜体', traditionalCharacter: '繁体字、不规范字', unitOrTerm: '名词术语、计量单位', punctuation: '标点', punctuationAtLineEdge: '行首行末标点', symbol: '符号', format: '格式', font: '字体字号', pictureText: '图文不符',
    },
    facts: { importantName: '重要人名、单位名', importantTime: '重要时间', importantPicture: '重要图片' },
    placeHelp: '报头、报眉、栏头、标题里的差错加倍计', factHelp: '正文里也加倍计的，如领导人姓名', foundByHelp: '读者、评报员或同事', storyHelp: '在哪一篇里；报头等不在稿件里的不用选', search: '印成、应为、说明', where: '%{day} %{page}版',
    noPrinted: '没有登记过见报差错', noPrintedHelp: '读者来电、评报会上指出的差错记在这里，计入差错率，也能变成校对规则。', error: '差错', signedOff: '谁签过', nobodySigned: '没有找到审稿、校对和签样的记录', signed: '签样', readProof: '%{round}（第 %{number} 稿）',
    reviews: { firstReview: '一审', secondReview: '二审', release: '签发' }, makeRule: '变成校对规则', ruleSource: '见报差错 %{where}版', remove: '撤销登记', removeAsk: '这一处不算差错了？撤销的事会留在操作记录里。', removed: '已撤销登记', class: '类别',
    method: {
      title: '差错计算方法', since: '%{day} 起', weights: '分值', weight: '每处分值', cap: '每期最多', verified: '已核原文', yes: '是', no: '待核', change: '另定方法', keep: '起用', kept: '已定下新的方法', validFrom: '起用日期', reason: '理由',
      figures: '报头、标题等加 %{multiplier} 倍计；同一错字每期最多计 %{repeats} 次；上限 %{limit}‱',
    },
  },
};
