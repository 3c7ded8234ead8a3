/** The kinds of public notice a district paper prints (handbook of the trade: 公告 has legal effect, 公示 invites objections …). */
export const NOTICE_TYPES = ['公告', '公示', '通告', '启事', '声明', '遗失声明', '拍卖', '招标', '听证', '征收', '更正'] as const;
export type NoticeType = (typeof NOTICE_TYPES)[number];
/** What puts a printed notice right. */
export const CORRECTION: NoticeType = '更正';
