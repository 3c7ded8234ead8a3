/** Words of the layout editor. */
export const zh = {
  layoutEditor: {
    name: '拼版', page: '版面', tray: '待上版', planned: '本版待放', pool: '稿库', inspector: '所选版块', allPlaced: '本版的内容都已上版。', poolEmpty: '没有可放的。',
    find: '查找', releasedOnly: '只看已签发', put: '上版', putCrop: '放上裁切 %{name}', zoom: '缩放', undo: '撤销', redo: '重做', readOnly: '您只能看这个版面，或者它已经签样。', heldBy: '%{name} 正在拼这个版，您现在只能看。', takeOver: '接手', takenOver: '已接手这个版',
    chooseBlock: '点一个版块，在这里设它的标题、分栏和框线。方向键移动，Shift+方向键改大小，Delete 撤下。', size: '%{columns} 栏 × %{lines} 行', locked: '已锁定', lock: '锁定', unlock: '解锁', takeOff: '撤下版面',
    openStory: '打开稿件', swapWith: '与…对调', kinds: { masthead: '报头', story: '稿件', notice: '公告', filler: '补白', photo: '图片', ad: '广告', folio: '报眉', colophon: '报脚' },
    states: { over: '超 %{characters} 字 / %{lines} 行', wide: '标题宽出 %{characters} 字', missing: '缺字 %{characters}', free: '欠 %{lines} 行', fits: '正好', empty: '没有内容' },
    toPlace: '到原文此处', headline: '标题', levels: { kicker: '引题', main: '主题', deck: '副题' }, points: '字号（点）', face: '字体', faces: { song: '宋体', songBlack: '粗宋', hei: '黑体', heiBold: '粗黑', kai: '楷体' }, ownFace: '本报字体',
    pageOnly: '只在本版用的标题（一行一句）', pageRedline: '版上改动', pageRedlineHelp: '只在本版这样印，稿件不变', paragraph: '第 %{number} 段', lines: '行数', fit: '过宽时', fits: { none: '不变', condense: '长体', shrink: '长体再缩小' }, align: '位置', aligns: { left: '居左', centre: '居中' }, direction: '方向', directions: { h: '横排', v: '竖排' },
    measure: '分栏', columns: '%{count} 栏', fill: '排法', fills: { balance: '各栏拉平', top: '从头排满' }, columnRules: '栏线', ruled: { between: '与邻文之间', none: '不加', columns: '各栏之间也加' }, frame: '加框', tint: '底纹', splitAcross: '左右分块', splitDown: '上下分块', jumpTo: '转%{page}版',
    jumped: '余文已在%{page}版排下一块，请到那里调整大小', jumpedFitted: '余文已在%{page}版按字数排好，转接行已写好', jumpNoRoom: '%{page}版没有空处', caption: '只在本版用的说明', credit: '只在本版用的署名',
    savedAt: '已存 %{time}', saving: { saved: '没有改动', saving: '正在保存…', waiting: '连不上服务器，改动留在这里，会自动再存', stale: '别人改过这个版' },
    stale: '别人改过这个版', staleText: '两个版样都会留在修订里。您要接着用哪一个？', takeTheirs: '用对方的', keepMine: '用我的',
    photoNumber: '图片%{number}', takePhotoOut: '取出图片', photoColumn: '起于第几栏', photoWidth: '占几栏', photoLine: '起于第几行', photoRows: '高几行', putPhotoIn: '放入图片：%{caption}',
    crop: { across: '裁切：左右', down: '裁切：上下' }, wrap: '文字绕图', wraps: { columns: '让出整栏', rect: '沿图片四边' }, span: '标题占栏', add: { ad: '加广告位', filler: '加补白' }, adLabel: '广告名称',
    preflight: '预检', sound: '没有发现问题。', severities: { block: '必须处理', warn: '请留意' },
    checks: {
      overset: '文字超出 %{characters} 字 / %{lines} 行', headlineWide: '标题宽出 %{characters} 字', missingGlyph: '字体里没有：%{characters}', unreleased: '《%{title}》还没有签发', unapproved: '公告《%{title}》委托人还没有认可', embargoed: '《%{title}》在 %{until} 之前不得见报', mustRunOut: '必发稿《%{title}》没有上版', noCutCut: '《%{title}》不得删改，却在本版删了',
      captionMissing: '图片没有说明', jumpAlone: '《%{title}》转接的%{page}版上没有它', short: '空着 %{lines} 行', cutStale: '删节处的原文已改，没有删：%{text}', emptyBlock: '空版块', unplaced: '%{title} 没有上版', pictureLost: '只有说明，没有原图', creditMissing: '图片没有署名', rightsUnknown: '图片的版权归属还没有确认', rightsRestricted: '图片被限制使用', leaseNotBegun: '图片的使用期限还没有开始', leaseOver: '图片的使用期限已过', minorsConsent: '图片中有未成年人，还没有监护人同意',
      coarsePhoto: '图片只有 %{dpi} dpi，印出来会糊', tombstone: '和“%{other}”碰题', brokenAcross: '断版：第 %{row} 行处一条空隙横贯全版', brokenDown: '通线：第 %{column} 栏处一条空隙纵贯全版',
    },
    fitHeight: '按文字收放', headlineUp: '标题大一号', headlineDown: '标题小一号', offerCuts: '删行建议', noFit: '旁边没有地方可放大', noCuts: '没有可删的：这篇不得删改，或者太短。', cutFits: '删 %{characters} 字，正好', cutStillOver: '删 %{characters} 字，还超 %{lines} 行', putBack: '恢复',
    templates: '版面模板', noTemplates: '还没有模板。把排好的版面起个名字存下来，下期套用。', useTemplate: '套用', templateName: '模板名', saveTemplate: '把本版存为模板', templateSaved: '模板已存', templateRemoved: '模板已删', removeTemplate: '删除模板“%{name}”？用过它的版面不受影响。',
    drafts: '版样修订', draft: '第%{number}稿', noDrafts: '还没有存过版样。', restore: '恢复',
    acts: {
      edit: '修改', place: '上版', takeOff: '撤下', move: '移动', resize: '改大小', swap: '对调', split: '分块', jump: '转版', lock: '锁定', unlock: '解锁', headline: '改标题', measure: '改分栏', fill: '改排法', box: '改框线', columnRules: '改栏线', caption: '改说明', photos: '改图片', template: '套用模板', label: '改广告名', fit: '按文字收放', cut: '删节', uncut: '恢复删节',
      undo: '撤销', redo: '重做', restored: '恢复', makeUp: '自动拼版', imported: '导入', keptMine: '保留己方',
    },
    proposals: '拼版建议', proposal: '方案%{number}', makingUp: '正在拼版…', noProposals: '拼不出：先解锁一些版块，或者撤下一些内容。', white: '空 %{lines} 栏行', carryTo: '放不下的余文', carryNowhere: '不转版', carriedTo: '余文转%{page}版', carryNone: '没有读得通的转法，或者%{page}版接不下：下面的方案都不转版。', carryChanged: '%{page}版刚被改过，请重新打开拼版建议', full: '满版', rest: '%{count} 项放不下',
    problems: {
      overlap: '和别的版块重叠了', offPage: '超出版心了', tooSmall: '太小了，放不下', doubleId: '版块重名', cropOutside: '裁切超出了图片', locked: '这个版块已锁定', noBlock: '这个版块已不在版上', notText: '只有文字版块能这样做', noRoom: '版上没有空处，先腾出地方',
    },
  },
};
