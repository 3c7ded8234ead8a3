export const zh = {
  outputs: {
    name: '输出', quarters: '季度检查档案',
    making: '正在生成 %{kind}…',
    network: '没有连上服务器，请稍后再试',
    mine: '我的输出', fetch: '下载', dismiss: '收起 %{name}', steps: '正在生成，第 %{done} 步，共 %{total} 步', until: '保留至',
    states: { waiting: '排队等候', making: '正在生成', made: '已生成', failed: '没有做成', cancelled: '已取消' },
    empty: '还没有输出', emptyHelp: '在一期的“输出”里要 PDF、IDML、付印包或检查档案，或在期次列表里要一个季度的检查档案，做好后列在这里，保留七天。',
    kinds: { pdf: 'PDF（付印用）', png: '图片 150 dpi', printPng: '图片 300 dpi', idml: 'IDML（交 InDesign 修改）', markedPdf: '带标记的 PDF', proofPdf: '大样 PDF', handOver: '付印包（签样 PDF、IDML、图片、付印单）', inspectionPack: '检查档案', quarterPack: '%{year} 年第 %{number} 季度检查档案' },
  },
};
