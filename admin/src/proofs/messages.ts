import type { SameKeys } from '../i18n/same-keys';

export const zh = {
  resources: {
    proofs: { name: '大样', fields: { page: '版', round: '校次', issue: '期', assignee: '校对', status: '状态', markCounts: '标记', dueAt: '限时', pulledAt: '拉样' } },
    marks: { name: '校对标记', fields: { status: '状态' } },
  },
  proofs: {
    rounds: { first: '一校', second: '二校', third: '三校', clean: '清样' }, delta: '改后样', roundOf: '%{round} 第%{number}稿',
    page: '大样版面', zoom: '缩放', larger: '放大', smaller: '缩小', fit: { width: '适合宽度', page: '看整版' }, tool: '手上的工具', tools: { words: '划字', box: '框选', hand: '移动' },
    beside: '标记与检查', tabs: { marks: '标记 %{count}', findings: '校对检查' }, show: '只看', filters: { all: '全部', open: '待改', answered: '待核', verified: '已核' },
    noMarks: '这一稿没有标记。', noMarksYet: '还没有标记。在版面上划出文字，或框出一处，再选符号；按 ? 看每个符号的按键。', ofEarlier: '前几稿未了的', stillWanting: '进下一校次还差',
    chosen: '选中的文字', rectangle: '框出的一处', letBe: '放下', oneMore: '多选一字', oneLess: '少选一字', palette: '校对符号', sample: '文字', sign: '标符号', makeMark: '标记：%{sign}', markIt: '记为标记',
    groups: { change: '字符改动', move: '方向与位置', space: '空距', other: '其他' },
    signs: {
      correct: '改正', delete: '删除', insert: '增补', damaged: '换损污字', script: '改上下角', upright: '转正', transpose: '对调', runOn: '接排', newParagraph: '另起段', transfer: '转移', shiftVertical: '上下移', shiftHorizontal: '左右移',
      align: '排齐', alignStepped: '排阶梯形', straighten: '正图', addSpace: '加大空距', reduceSpace: '减小空距', space: '空字距', separate: '分开', stet: '保留', substitute: '代替', note: '说明',
    },
    newMark: '新标记', editMark: '改标记', otherSign: '换符号', from: '原文', to: '改为', amount: '空多少', ofACharacter: '%{amount} 字', comment: '说明', errorClass: '差错类别', noError: '不计差错', make: '标上',
    classes: {
      fact: '事实', grammar: '语法逻辑', oneCharacter: '错字（1字）', fewCharacters: '错字（2—5字）', manyCharacters: '错字（5字以上）', transposed: '字序颠倒', number: '数字', numeralStyle: '数字用法', foreignWord: '外文', minorityWord: '民族文字', pinyin: '拼音',
      letterCase: '大小写正斜体', traditionalCharacter: '繁体异体', unitOrTerm: '单位术语', punctuation: '标点', punctuationAtLineEdge: '标点禁则', symbol: '符号', format: '格式', font: '字体字号', pictureText: '图文不符',
    },
    weighs: '计 %{weight}', weighsDouble: '计 %{weight}（加倍）', madeBy: '%{name} 标', waitsFor: '等%{name}改', answeredBy: '%{name} 答', answeredWith: '%{name} 答：%{answer}', verifiedBy: '%{name} 核红',
    acts: { done: '已改', refuse: '不改', verify: '核红', reopen: '重新改', edit: '修改', remove: '去掉' }, why: '理由', made: '已标上', changed: '已存下', moved: { done: '已答：改了', refuse: '已答：不改', verify: '已核红', reopen: '已重新打开' },
    nextMark: '下一个标记', previousMark: '上一个标记', toStory: '看稿件',
    outcomes: { carriedOut: '已改', notCarriedOut: '未改', changedElsewhere: '改成别的' }, missed: '漏改', missedCount: '漏改 %{count} 处',
    reader: '校对 %{name}', nobodyYet: '无人认领', due: '限 %{time}', counts: '待改 %{open} · 待核 %{answered} · 已核 %{verified}', leftToDo: '待改 %{open} · 待核 %{answered}', declinedBecause: '退样：%{reason}',
    moves: { accept: '接校', decline: '退样', complete: '校完' }, proofMoved: { accept: '已接校', decline: '已退样', complete: '已校完' },
    reassign: '改派', reassigned: '已改派', compare: '对比上一稿', print: '打印', printed: '标记清单', columns: { number: '号', sign: '符号', from: '原文', to: '改为', comment: '说明', state: '状态', by: '标／答／核' },
    pull: '拉大样', pullOf: '拉大样：%{page}', round: '校次', readerLabel: '由谁校', whoeverTakesIt: '不指定，谁来认领', nobodyHelp: '不指定时，校对可在“大样”里认领。', dueLabel: '限时', dueHelp: '不填则按本期时间表', noPull: '这个版现在不能拉样。', firstMissing: '还差：', pulled: '大样已拉出',
    readerProblems: { isPageEditor: '本版编辑，不能校', readAlready: '已校过另一校次' }, overrideReason: '不按三校分人的理由', nextSteps: '下一步', ready: '可以', wanting: '差 %{count} 项', ofPage: '各稿大样', pageMoved: '已记下',
    pageMoves: { makeUp: '拼好', proof1: '一校', proof2: '二校', proof3: '三校', clean: '清样', sign: '签样', send: '付印', reopen: '签后改版' },
    whose: '谁的', mine: '我的', latestOnly: '只看各版最新一稿', empty: '还没有大样', emptyHelp: '版面拼好后，在版面或版面总览里拉大样，就会列在这里。', noneWait: '没有等您改的标记',
    comparing: '对比：%{older} → %{newer}', ways: { side: '并排', overlay: '叠合', list: '差异' }, way: '看法', overlayHelp: '红：上一稿；蓝：这一稿；黑：两稿相同。', overlaySlider: '上一稿与这一稿', sameProofs: '两稿没有差异', differences: '差异 %{count} 处', ofMarks: '上一稿标记的落实',
    kinds: { text: '文字', layout: '版式', photo: '图片', furniture: '报头报眉' }, changes: { reworded: '改了字', added: '新上', removed: '撤下', moved: '移了位置', restyled: '改了样式', recropped: '改了裁切', replaced: '换了图' }, noMarksBefore: '上一稿没有标记', toMark: '对应第 %{number} 号标记',
  },
};

export const en: SameKeys<typeof zh> = {
  resources: {
    proofs: { name: 'Proof |||| Proofs', fields: { page: 'Page', round: 'Round', issue: 'Issue', assignee: 'Reader', status: 'State', markCounts: 'Marks', dueAt: 'Due', pulledAt: 'Pulled' } },
    marks: { name: 'Mark |||| Marks', fields: { status: 'State' } },
  },
  proofs: {
    rounds: { first: 'First proof', second: 'Second proof', third: 'Third proof', clean: 'Clean proof' }, delta: 'Late change', roundOf: '%{round}, no. %{number}',
    page: 'Page of the proof', zoom: 'Zoom', larger: 'Larger', smaller: 'Smaller', fit: { width: 'Fit the width', page: 'Whole page' }, tool: 'Tool in hand', tools: { words: 'Words', box: 'Box', hand: 'Move' },
    beside: 'Marks and rules', tabs: { marks: 'Marks %{count}', findings: 'Proof rules' }, show: 'Show', filters: { all: 'All', open: 'To do', answered: 'To verify', verified: 'Verified' },
    noMarks: 'This proof has no marks.', noMarksYet: 'No marks yet. Choose words on the page or draw a box, then take a sign; ? lists the key of each.', ofEarlier: 'Left over from earlier proofs', stillWanting: 'Wanting for the next round',
    chosen: 'Words chosen', rectangle: 'A place on the page', letBe: 'Let be', oneMore: 'One more', oneLess: 'One less', palette: 'Proof signs', sample: 'Text', sign: 'Put a sign', makeMark: 'Mark: %{sign}', markIt: 'Make a mark of it',
    groups: { change: 'Change', move: 'Place and direction', space: 'Space', other: 'Other' },
    signs: {
      correct: 'Correct', delete: 'Delete', insert: 'Insert', damaged: 'Damaged type', script: 'Super-, subscript', upright: 'Turn upright', transpose: 'Transpose', runOn: 'Run on', newParagraph: 'New paragraph', transfer: 'Move there', shiftVertical: 'Up or down', shiftHorizontal: 'Left or right',
      align: 'Align', alignStepped: 'Align in steps', straighten: 'Straighten', addSpace: 'More space', reduceSpace: 'Less space', space: 'Space of', separate: 'Separate', stet: 'Stet', substitute: 'Substitute', note: 'Note',
    },
    newMark: 'New mark', editMark: 'Change the mark', otherSign: 'Another sign', from: 'Reads', to: 'Should read', amount: 'How much', ofACharacter: '%{amount} of a character', comment: 'Comment', errorClass: 'Class of error', noError: 'No error', make: 'Mark',
    classes: {
      fact: 'Fact', grammar: 'Grammar, logic', oneCharacter: 'Wrong character', fewCharacters: '2–5 characters', manyCharacters: 'Over 5 characters', transposed: 'Transposed', number: 'Figure', numeralStyle: 'Style of numerals', foreignWord: 'Foreign word', minorityWord: 'Minority script', pinyin: 'Pinyin',
      letterCase: 'Case, italics', traditionalCharacter: 'Traditional form', unitOrTerm: 'Unit, term', punctuation: 'Punctuation', punctuationAtLineEdge: 'Mark at line edge', symbol: 'Symbol', format: 'Format', font: 'Face, size', pictureText: 'Picture and text',
    },
    weighs: 'weighs %{weight}', weighsDouble: 'weighs %{weight} (twice)', madeBy: 'Marked by %{name}', waitsFor: 'Waits for %{name}', answeredBy: 'Answered by %{name}', answeredWith: 'Answered by %{name}: %{answer}', verifiedBy: 'Verified by %{name}',
    acts: { done: 'Done', refuse: 'Refuse', verify: 'Verify', reopen: 'Reopen', edit: 'Change', remove: 'Take off' }, why: 'Reason', made: 'Marked', changed: 'Saved', moved: { done: 'Answered: done', refuse: 'Answered: refused', verify: 'Verified', reopen: 'Open again' },
    nextMark: 'Next mark', previousMark: 'Previous mark', toStory: 'To the story',
    outcomes: { carriedOut: 'Carried out', notCarriedOut: 'Not carried out', changedElsewhere: 'Changed otherwise' }, missed: 'Missed', missedCount: '%{count} missed',
    reader: 'Read by %{name}', nobodyYet: 'nobody yet', due: 'due %{time}', counts: '%{open} to do · %{answered} to verify · %{verified} verified', leftToDo: '%{open} to do · %{answered} to verify', declinedBecause: 'Handed back: %{reason}',
    moves: { accept: 'Take it', decline: 'Hand back', complete: 'Read through' }, proofMoved: { accept: 'Yours to read', decline: 'Handed back', complete: 'Read through' },
    reassign: 'Give to another', reassigned: 'Given to another', compare: 'Compare with the last', print: 'Print', printed: 'List of marks', columns: { number: 'No.', sign: 'Sign', from: 'Reads', to: 'Should read', comment: 'Comment', state: 'State', by: 'Marked / answered / verified' },
    pull: 'Pull a proof', pullOf: 'Pull a proof: %{page}', round: 'Round', readerLabel: 'Reader', whoeverTakesIt: 'Nobody named: whoever takes it', nobodyHelp: 'A proofreader may take it from the list of proofs.', dueLabel: 'Due', dueHelp: 'By the issue’s timetable when left empty', noPull: 'No proof can be pulled of this page now.', firstMissing: 'Missing first:', pulled: 'The proof is pulled',
    readerProblems: { isPageEditor: 'the page’s own editor', readAlready: 'has read another round' }, overrideReason: 'Why the rule of three readers is set aside', nextSteps: 'Next', ready: 'ready', wanting: '%{count} missing', ofPage: 'Proofs', pageMoved: 'Noted',
    pageMoves: { makeUp: 'Made up', proof1: 'First proof', proof2: 'Second proof', proof3: 'Third proof', clean: 'Clean proof', sign: 'Sign', send: 'Send to press', reopen: 'Late change' },
    whose: 'Whose', mine: 'Mine', latestOnly: 'Only the newest of each page', empty: 'No proofs yet', emptyHelp: 'Once a page is made up, pull a proof on the page or the flatplan; it is listed here.', noneWait: 'No mark waits for you',
    comparing: 'Compared: %{older} → %{newer}', ways: { side: 'Side by side', overlay: 'Overlaid', list: 'Differences' }, way: 'View', overlayHelp: 'Red: the earlier proof; blue: this one; black: both.', overlaySlider: 'The earlier proof against this one', sameProofs: 'The two proofs are the same', differences: '%{count} differences', ofMarks: 'What became of the marks',
    kinds: { text: 'Text', layout: 'Layout', photo: 'Photo', furniture: 'Furniture' }, changes: { reworded: 'reworded', added: 'new', removed: 'gone', moved: 'moved', restyled: 'restyled', recropped: 'cropped anew', replaced: 'another picture' }, noMarksBefore: 'The earlier proof had no marks', toMark: 'for mark %{number}',
  },
};
