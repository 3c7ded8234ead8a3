import type { CheckedStory } from './checked-story';
import { runningText } from './checked-story';
import type { CheckContext } from './context';
import type { Suspect } from './finding';

/** Words of a registered newspaper; a sheet printed under a 准印证 is none and must not call itself one (art. 14 and 15). */
const NEWSPAPER_WORDS = /本报(?:讯|记者|通讯员|评论员|综合|消息)?|本刊(?:讯|记者)?|(?:广告|订阅|零售)(?:热线|价|电话)|(?:定|零售|售|订)价[：:]?\s*\d+(?:\.\d+)?元/gu;
/** 本报告 and 本报表 speak of reports. */
const REPORTS = /^本报[告表名考送]/u;

/** Words that only a registered newspaper may use, in a paper under a 准印证; a paper whose licence is not known is not checked. */
export const licenceWords = (story: CheckedStory, { licenceKind }: CheckContext): Suspect[] => (licenceKind !== 'permit' ? [] : [
  ...runningText(story).flatMap((passage) => [...passage.text.matchAll(NEWSPAPER_WORDS)].filter((match) => !REPORTS.test(passage.text.slice(match.index, match.index + 3)))
    .map((match): Suspect => ({ passage, start: match.index, end: match.index + match[0].length, rule: 'licenceWord' }))),
  ...story.bylines.flatMap(({ label }, block) => {
    const passage = story.passages.find((one) => one.field === 'byline' && one.block === block);
    return passage && /记者/u.test(label) ? [{ passage, start: 0, end: passage.text.length, rule: 'licenceWord' as const, params: { label } }] : [];
  }),
]);
