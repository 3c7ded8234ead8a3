import type { SameKeys } from '../../i18n/same-keys';

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

export const en: SameKeys<typeof zh> = {
  redline: {
    title: 'Redline', open: 'See the redline', none: 'No revisions yet', print: 'Print redline and slip', from: 'From', to: 'To', quick: 'Usual comparisons',
    choices: { filed: 'Since filing', reviewed: 'Since the last review', mine: 'Since I last had it', last: 'Last change' },
    people: 'Hands', ground: 'first wording', signs: 'Underlined: added. Struck: cut. ⇅: moved. One number and colour a person.',
    sentence: 'This sentence', point: 'Point at a sentence to see who wrote and who changed it. The arrow keys walk on.', wrote: 'Written by %{name}', cut: 'Cut by %{name}',
    wroteCharacters: 'wrote %{count} characters', cutWords: 'cut “%{words}”', movedFrom: 'moved it from paragraph %{number}', moved: 'Paragraph %{number} before, moved by %{name}',
    unkept: 'Someone is writing: the newest words are in no revision yet and not compared here.',
    restore: 'Restore', restoreTo: 'Restore revision %{number}', restoreAsk: 'Bring the words of revision %{number} back? The present words stay among the revisions and can be brought back in their turn.',
    restoreReleased: 'This story is released: if this changes the headline, a name, a number or over 2 % of the text, its release is withdrawn.', restored: 'Revision %{number} restored', undo: 'Undo',
  },
  slip: {
    number: 'Copy no.', level: 'Level', headline: 'Headline', author: 'Author', unit: 'Unit', source: 'Source', genre: 'Genre', characters: 'Characters', photos: 'Photos', planned: 'Planned issue, page', position: 'Section',
    clearanceFrom: 'Clearance by', noClearance: 'Not needed', clearance: 'Its opinion', agreed: 'Agreed', instructions: 'Instructions', mustRun: 'Must run', noCut: 'No cuts', proofread: 'Proofread by', payment: 'Payment class', printed: 'Printed on, page',
    levels: { lead: 'Lead', ordinary: 'Ordinary', spare: 'Spare' }, reviews: { firstReview: 'First review', secondReview: 'Second review', release: 'Release' },
  },
};
