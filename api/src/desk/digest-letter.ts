import type { Locale } from '../common/messages/locale';
import { NEWSROOM_ZONE } from '../domain/calendar/newsroom-day';
import type { Queue } from '../domain/workflow/queues';

export interface DigestStory { headline: string; dueAt: string | null }
export interface DigestPile { queue: Queue; count: number; stories: readonly DigestStory[] }
export interface Digest { name: string; day: string; piles: readonly DigestPile[]; unread: number; address: string | undefined }

const WORDS = {
  zh: {
    subject: (day: string, count: number) => `清样 ${day}：${count} 件待办`, hello: (name: string) => `${name}，这是您今天的待办。`, unread: (count: number) => `未读提醒 ${count} 条`, due: (at: string) => `${at} 截稿`, more: (count: number) => `另有 ${count} 篇`,
    nothing: '没有等您处理的事。', open: '打开工作台', why: '您在“我的账号”里订了每日邮件，可随时在那里取消。',
    queues: { toReview: '待我处理', mine: '我的稿件', returned: '已退回', due: '今日截稿', overdue: '逾期', unassigned: '未分派', pool: '稿库' },
  },
  en: {
    subject: (day: string, count: number) => `Qingyang ${day}: ${count} waiting`, hello: (name: string) => `${name}, this is what waits for you today.`, unread: (count: number) => `Unread notices: ${count}`, due: (at: string) => `due ${at}`, more: (count: number) => `and ${count} more`,
    nothing: 'Nothing waits for you.', open: 'Open the desk', why: 'You asked for this daily e-mail in My account, where you can stop it at any time.',
    queues: { toReview: 'For me', mine: 'My stories', returned: 'Returned', due: 'Due today', overdue: 'Overdue', unassigned: 'Unassigned', pool: 'Copy pool' },
  },
} as const;

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`);
const clock = (moment: string, language: Locale): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: NEWSROOM_ZONE, month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(moment));

/** One letter of what waits for a person, as plain text and as simple HTML, in their language; what they wrote is text in both. */
export const digestLetter = ({ name, day, piles, unread, address }: Digest, language: Locale): { subject: string; text: string; html: string } => {
  const words = WORDS[language];
  const line = ({ headline, dueAt }: DigestStory): string => (dueAt ? `${headline} · ${words.due(clock(dueAt, language))}` : headline);
  const filled = piles.filter(({ count }) => count > 0);
  const heads = filled.map(({ queue, count, stories }) => ({ head: `${words.queues[queue]} ${count}`, lines: [...stories.map(line), ...(count > stories.length ? [words.more(count - stories.length)] : [])] }));
  const notes = [...(heads.length === 0 ? [words.nothing] : []), ...(unread > 0 ? [words.unread(unread)] : [])];
  const text = [words.hello(name), ...heads.map(({ head, lines }) => [head, ...lines.map((one) => `  - ${one}`)].join('\n')), ...notes, ...(address ? [`${words.open}: ${address}`] : []), words.why].join('\n\n');
  const html = [
    `<p>${escaped(words.hello(name))}</p>`, ...heads.map(({ head, lines }) => `<h3>${escaped(head)}</h3><ul>${lines.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`),
    ...notes.map((note) => `<p>${escaped(note)}</p>`), ...(address ? [`<p><a href="${escaped(address)}">${escaped(words.open)}</a></p>`] : []), `<p><small>${escaped(words.why)}</small></p>`,
  ].join('\n');
  return { subject: words.subject(day, filled.reduce((sum, { queue, count }) => sum + (['toReview', 'returned', 'overdue'].includes(queue) ? count : 0), 0)), text, html };
};
