import type { Locale } from '../common/messages/locale';
import type { MissingCode } from '../domain/notices/missing';
import type { NoticeStatus } from '../domain/workflow/statuses';

interface Words {
  register: string; hand: string; look: string; verify: string; other: string; otherLang: Locale; footer: string; search: string; find: string; allTypes: string; type: string; none: string; older: string; newer: string;
  printed: (day: string, page: string) => string; until: (day: string) => string; left: (days: number) => string; last: string; over: string; uncertain: string; contact: string; number: string; issuer: string; takenDown: string;
  form: string; formHelp: string; paper: string; title: string; text: string; textHelp: string; file: string; fileHelp: string; signature: string; signatureHelp: string; client: string; phone: string; phoneHelp: string; email: string; agent: string; wished: string; wishedHelp: string; note: string; optional: string; send: string; trap: string; wrong: string; closed: string;
  received: string; receipt: string; code: string; keepIt: string; next: string; papers: string; papersHelp: string; addPaper: string; paperAdded: string; lookHelp: string; codeOrPhone: string; show: string; state: string; receivedOn: string; missing: string; runs: string; again: string;
  status: Record<NoticeStatus, string>; run: Record<'planned' | 'published' | 'missed' | 'cancelled', string>; lacks: Record<MissingCode, string>; types: Record<string, string>;
}

const TYPES = { 公告: 'Proclamation', 公示: 'Public display', 通告: 'Circular', 启事: 'Announcement', 声明: 'Statement', 遗失声明: 'Loss statement', 拍卖: 'Auction', 招标: 'Tender', 听证: 'Hearing', 征收: 'Expropriation', 更正: 'Correction' };

const zh: Words = {
  register: '公告登记簿', hand: '委托刊登', look: '查询进度', verify: '核验刊登证明', other: 'English', otherLang: 'en', footer: '公告以见报文字为准。', search: '标题、发布机关或正文', find: '查找', allTypes: '全部类别', type: '类别', none: '没有符合的公告。', older: '更早', newer: '更新',
  printed: (day, page) => `${day} 见报${page && `，第 ${page} 版`}`, until: (day) => `异议截止 ${day}`, left: (days) => `还有 ${days} 天`, last: '今天截止', over: '已截止', uncertain: '（该年节假日尚未公布，日期可能顺延）', contact: '异议受理', number: '文号', issuer: '发布机关', takenDown: '这则公告期满，已按规定撤下。',
  form: '委托刊登公告', formHelp: '请如实填写。提交后得到回执号和查询码，再凭它们补交证件、查看进度。公告受理后不得删改。', paper: '刊登报纸', title: '公告标题', text: '公告正文', textHelp: '一段一行；也可以在下面上传文件', file: '正文文件', fileHelp: 'Word（.docx）或文本文件，有表格请用文件', signature: '落款', signatureHelp: '一行一个：单位或姓名、日期', client: '委托人', phone: '联系电话', phoneHelp: '查询进度也可以用它', email: '电子邮箱', agent: '经办人', wished: '希望刊登的日期', wishedHelp: '如 2026-11-24，几次就写几行', note: '附言', optional: '可不填', send: '提交', trap: '请勿填写', wrong: '有几处需要改正：', closed: '目前没有报纸收网上委托，请到公告台办理。',
  received: '已收到您的公告', receipt: '回执号', code: '查询码', keepIt: '请立即记下：查询码只显示这一次。', next: '公告台核对证件和内容后受理，并与您联系报价。', papers: '补交证件', papersHelp: '身份证、营业执照或授权书的扫描件或照片（PDF、JPEG、PNG），每次一份。只有公告台能看到。', addPaper: '上传证件', paperAdded: '证件已收到。', lookHelp: '凭回执号，和查询码或委托时留的电话。', codeOrPhone: '查询码或联系电话', show: '查看', state: '进度', receivedOn: '收到日期', missing: '还缺', runs: '刊登', again: '再查一则',
  status: { received: '已收到，等待受理', verified: '已受理', quoted: '已报价，等您认可', approved: '您已认可，等待刊登', placed: '已安排版面', published: '已见报', certified: '已见报，已出具刊登证明', expired: '公示期满', cancelled: '已取消' },
  run: { planned: '待刊登', published: '已见报', missed: '未能见报，公告台会与您联系', cancelled: '已取消' },
  lacks: { rule: '适用的规定', title: '标题', text: '正文', issuingBody: '发布机关', documentNumber: '文号', citedBasis: '依据', signature: '落款', datedOn: '成文日期', period: '公示期起止', contact: '异议受理的联系方式', eventOn: '所公告事项的日期', resolvedOn: '决议日期', client: '委托人和电话', papers: '证件', runs: '刊登次数', periodTooShort: '公示期不足', eventTooSoon: '距所公告事项的日期太近', publishedTooLate: '刊登太晚', unverified: '', calendarUnknown: '' },
  types: Object.fromEntries(Object.keys(TYPES).map((type) => [type, type])),
};

const en: Words = {
  register: 'Register of notices', hand: 'Hand in a notice', look: 'Where it stands', verify: 'Verify a certificate', other: '中文', otherLang: 'zh', footer: 'The printed text is the authentic one.', search: 'Title, issuing body or text', find: 'Find', allTypes: 'All types', type: 'Type', none: 'No notice matches.', older: 'Older', newer: 'Newer',
  printed: (day, page) => `Printed ${day}${page && `, page ${page}`}`, until: (day) => `Objections until ${day}`, left: (days) => `${days} days left`, last: 'ends today', over: 'ended', uncertain: '(holidays of that year are not published yet; the day may move)', contact: 'Contact for objections', number: 'Number', issuer: 'Issuing body', takenDown: 'The period of this notice is over, and it has been taken down as its rule says.',
  form: 'Hand in a notice', formHelp: 'You get a receipt number and a code, with which you add papers and see where it stands. Once accepted, the text may not be changed.', paper: 'Newspaper', title: 'Title', text: 'Text', textHelp: 'A paragraph a line; or upload a file below', file: 'Text as a file', fileHelp: 'Word (.docx) or plain text; use a file for tables', signature: 'Signature', signatureHelp: 'One a line: body or name, date', client: 'Client', phone: 'Telephone', phoneHelp: 'Also serves to look the notice up', email: 'E-mail', agent: 'Handled by', wished: 'Wished days', wishedHelp: 'Such as 2026-11-24, one a line', note: 'Remarks', optional: 'optional', send: 'Send', trap: 'Leave this empty', wrong: 'Some fields need correcting:', closed: 'No newspaper takes notices online at present; please come to the notice desk.',
  received: 'Your notice has been received', receipt: 'Receipt number', code: 'Code', keepIt: 'Write it down now: the code is shown this once.', next: 'The notice desk checks papers and text, accepts the notice and tells you the price.', papers: 'Add papers', papersHelp: 'Identity card, business licence or mandate, scanned or photographed (PDF, JPEG, PNG), one at a time. Only the notice desk sees them.', addPaper: 'Upload', paperAdded: 'The paper has been received.', lookHelp: 'With the receipt number, and the code or the telephone number given.', codeOrPhone: 'Code or telephone', show: 'Show', state: 'State', receivedOn: 'Received on', missing: 'Missing', runs: 'Insertions', again: 'Look another up',
  status: { received: 'Received, waiting to be accepted', verified: 'Accepted', quoted: 'Quoted, waiting for your approval', approved: 'Approved by you, waiting to be printed', placed: 'Placed on a page', published: 'Printed', certified: 'Printed and certified', expired: 'Period over', cancelled: 'Cancelled' },
  run: { planned: 'to be printed', published: 'printed', missed: 'not printed; the notice desk will contact you', cancelled: 'cancelled' },
  lacks: { rule: 'a rule that applies', title: 'title', text: 'text', issuingBody: 'issuing body', documentNumber: 'document number', citedBasis: 'basis', signature: 'signature', datedOn: 'date', period: 'objection period', contact: 'contact for objections', eventOn: 'day of what it announces', resolvedOn: 'day of the resolution', client: 'client and telephone', papers: 'papers', runs: 'insertions', periodTooShort: 'the period is too short', eventTooSoon: 'the day it announces is too soon', publishedTooLate: 'it would be printed too late', unverified: '', calendarUnknown: '' },
  types: TYPES,
};

export const PUBLIC_WORDS: Record<Locale, Words> = { zh, en };
export type PublicWords = Words;
