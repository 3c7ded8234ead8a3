import type { SameKeys } from '../../i18n/same-keys';

export const zh = {
  outputs: {
    name: '输出',
    making: '正在生成 %{kind}…',
    network: '没有连上服务器，请稍后再试',
    mine: '我的输出', fetch: '下载', dismiss: '收起 %{name}', steps: '正在生成，第 %{done} 步，共 %{total} 步', until: '保留至',
    states: { waiting: '排队等候', making: '正在生成', made: '已生成', failed: '没有做成', cancelled: '已取消' },
    empty: '还没有输出', emptyHelp: '在一期的“输出”里要 PDF、IDML、付印包或检查档案，做好后列在这里，保留七天。',
    kinds: { pdf: 'PDF（付印用）', png: '图片 150 dpi', printPng: '图片 300 dpi', idml: 'IDML（交 InDesign 修改）', markedPdf: '带标记的 PDF', proofPdf: '大样 PDF', handOver: '付印包（签样 PDF、IDML、图片、付印单）', inspectionPack: '检查档案' },
  },
};

export const en: SameKeys<typeof zh> = {
  outputs: {
    name: 'Export',
    making: 'Making %{kind}…',
    network: 'The server could not be reached; try again in a moment',
    mine: 'My outputs', fetch: 'Download', dismiss: 'Dismiss %{name}', steps: 'Being made: step %{done} of %{total}', until: 'kept until',
    states: { waiting: 'Waiting its turn', making: 'Being made', made: 'Made', failed: 'Not made', cancelled: 'Called off' },
    empty: 'No outputs yet', emptyHelp: 'Ask for PDF, IDML, the hand-over package or the inspection pack under Export of an issue: what was made is kept here for seven days.',
    kinds: { pdf: 'PDF for the press', png: 'Picture at 150 dpi', printPng: 'Picture at 300 dpi', idml: 'IDML to change in InDesign', markedPdf: 'PDF with the marks', proofPdf: 'PDF of the proof', handOver: 'Package for the press (signed PDFs, IDML, photos, ticket)', inspectionPack: 'Inspection pack' },
  },
};
