import { bodyFromText, bodyText } from '../copy/body';
import { noticeFrom, signedApart } from './handed-in';

it.each([
  ['正文。\n某某公司清算组\n2026年11月21日', '正文。', ['某某公司清算组', '2026年11月21日']],
  ['正文。\n二〇二六年十一月二十一日', '正文。', ['二〇二六年十一月二十一日']],
  ['正文。\n某某局\n２０２６年１１月１８日', '正文。', ['某某局', '２０２６年１１月１８日']],
  ['正文。\n某某局\n2026.11.18', '正文。', ['某某局', '2026.11.18']],
  ['第一段。\n本人遗失身份证，声明作废。', '第一段。\n本人遗失身份证，声明作废。', []],
  ['会议定于\n2026年11月21日\n召开。', '会议定于\n2026年11月21日\n召开。', []],
])('takes the signature off %j', (text, body, lines) => {
  const read = signedApart(bodyFromText(text));
  expect([bodyText(read.body), read.signatureLines]).toEqual([body, lines]);
});

it('leaves out no word that was taken for a headline or a byline', () => {
  const copy = { kicker: '', headline: '遗 失 声 明', deck: '副题', creditLine: '张三', body: bodyFromText('声明作废。') };
  const { body, signatureLines } = noticeFrom(copy, '遗失声明');
  expect([bodyText(body), signatureLines]).toEqual(['副题\n声明作废。\n张三', []]);
});
