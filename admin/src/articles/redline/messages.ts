/** Words of the redline, and of the slip printed with it. */
export const zh = {
  redline: {
    title: '花脸稿', open: '看花脸稿', none: '还没有修订', print: '打印花脸稿和稿签', from: '从', to: '到', quick: '常用比较',
    choices: { filed: '送审以来', reviewed: '上一审以来', mine: '我上次经手以来', last: '最近一次改动' },
    people: '经手人', ground: '原稿', signs: '下划线为增，删除线为删，⇅ 为移动；编号与颜色各为一人。',
    sentence: '这一句', point: '点一句话，看谁写的、谁改的。方向键可逐句移动。', wrote: '%{name} 写', cut: '%{name} 删',
    wroteCharacters: '写了 %{count} 字', cutWords: '删了“%{words}”', movedFrom: '从第 %{number} 段移来', moved: '原第 %{number} 段，%{name} 移来',
    unkept: '还有正在写、尚未留底的文字，不在此比较中。',
    restore: '恢复', restoreTo: '恢复为第 %{number} 稿', restoreAsk: '把文字恢复为第 %{number} 稿？现在的文字会留在修订中，随时可以换回来。',
    restoreReleased: '本稿已签发：恢复若改动标题、人名、数字或超过 2% 的文字，签发即撤回。', restored: '已恢复为第 %{number} 稿', undo: '撤销',
  },
  slip: {
    number: '稿号', level: '级别', headline: '标题', author: '作者', unit: '单位', source: '来源', genre: '体裁', characters: '字数', photos: '图片数', planned: '拟发期／版', position: '栏目',
    clearanceFrom: '送审单位', noClearance: '无须送审', clearance: '送审意见', agreed: '同意', instructions: '特别交代', mustRun: '必发', noCut: '不得删改', proofread: '校对', payment: '稿酬等级', printed: '见报日期／版',
    levels: { lead: '头条', ordinary: '一般', spare: '备用' }, reviews: { firstReview: '初审', secondReview: '复审', release: '终审' },
  },
};
