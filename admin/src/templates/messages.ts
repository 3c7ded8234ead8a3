export const zh = {
  resources: { templates: { name: '体裁模板', fields: { genre: '体裁', targetLength: '目标字数', headlineWidth: '主题宽度（字）', guidance: '写法', body: '开头', position: '次序', publicationId: '报纸' } } },
  templates: { begin: '体裁', headlineWidthHelp: '写主题时对照；稿件上版后以版上的位置为准', guidanceHelp: '写稿时显示在标题上方，不进正文', empty: '还没有体裁模板', emptyHelp: '每种体裁的字数、写法和开头写在这里，新建稿件时可选。' },
};
