import type { SameKeys } from '../../i18n/same-keys';

export const zh = {
  outputs: {
    name: '输出',
    making: '正在生成 %{kind}…',
    network: '没有连上服务器，请稍后再试',
    kinds: { pdf: 'PDF（付印用）', png: '图片 150 dpi', printPng: '图片 300 dpi', idml: 'IDML（交 InDesign 修改）', markedPdf: '带标记的 PDF', proofPdf: '大样 PDF' },
  },
};

export const en: SameKeys<typeof zh> = {
  outputs: {
    name: 'Export',
    making: 'Making %{kind}…',
    network: 'The server could not be reached; try again in a moment',
    kinds: { pdf: 'PDF for the press', png: 'Picture at 150 dpi', printPng: 'Picture at 300 dpi', idml: 'IDML to change in InDesign', markedPdf: 'PDF with the marks', proofPdf: 'PDF of the proof' },
  },
};
