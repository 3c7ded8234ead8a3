import type { SameKeys } from '../i18n/same-keys';

export const zh = {
  resources: {
    notices: {
      name: '公告',
      fields: {
        type: '类别', title: '标题', issuingBody: '发布机关', documentNumber: '发文字号', citedBasis: '依据', datedOn: '成文日期', objectionsFrom: '公示期起', objectionsUntil: '公示期止',
        objections: '公示期', contact: '异议受理', body: '正文', signatureLines: '落款', status: '状态', origin: '来路', publicationId: '报纸', createdAt: '收稿时间', updatedAt: '修改时间',
        deleted: '回收站', datedFrom: '成文从', datedUntil: '成文到',
      },
    },
  },
  notices: {
    types: { 公告: '公告', 公示: '公示', 通告: '通告', 启事: '启事', 声明: '声明', 遗失声明: '遗失声明', 拍卖: '拍卖', 招标: '招标', 听证: '听证', 征收: '征收', 更正: '更正' },
    objections: '公示期',
    period: '%{from} 至 %{until}',
    signatureHelp: '一行一个：落款单位、日期',
    empty: '还没有公告',
    emptyHelp: '公告、公示、声明和启事都列在这里。',
    write: '收一则公告',
    search: '在全文中找',
    periodBackwards: '公示期止不能早于公示期起',
    facts: '要素',
  },
};

export const en: SameKeys<typeof zh> = {
  resources: {
    notices: {
      name: 'Notice |||| Notices',
      fields: {
        type: 'Type', title: 'Title', issuingBody: 'Issuing body', documentNumber: 'Document number', citedBasis: 'Basis', datedOn: 'Dated', objectionsFrom: 'Objections from', objectionsUntil: 'Objections until',
        objections: 'Objection period', contact: 'Contact for objections', body: 'Body', signatureLines: 'Signature', status: 'State', origin: 'Origin', publicationId: 'Newspaper', createdAt: 'Received', updatedAt: 'Changed',
        deleted: 'Bin', datedFrom: 'Dated from', datedUntil: 'Dated until',
      },
    },
  },
  notices: {
    types: {
      公告: 'Proclamation', 公示: 'Public display', 通告: 'Circular', 启事: 'Announcement', 声明: 'Statement', 遗失声明: 'Loss statement', 拍卖: 'Auction', 招标: 'Tender', 听证: 'Hearing', 征收: 'Expropriation', 更正: 'Correction',
    },
    objections: 'Objection period',
    period: '%{from} to %{until}',
    signatureHelp: 'One a line: the body that signs, the date',
    empty: 'No notices yet',
    emptyHelp: 'Proclamations, public displays, statements and announcements are listed here.',
    write: 'Receive a notice',
    search: 'Search the full text',
    periodBackwards: 'The period cannot end before it begins',
    facts: 'Particulars',
  },
};
