import { type Body, EMPTY_BODY, paragraph } from './body';

/** How stories of a genre (体裁) begin: what stands there already, how long they run, and how they are written. */
export interface StoryTemplate { genre: string; targetLength: number | null; /** Of the main headline, in characters. */ headlineWidth: number | null; guidance: string; body: Body }

const formula = (...openings: string[]): Body => ({ type: 'doc', content: openings.map(paragraph) });

/** The genres a new paper begins with; from then on they are its own. Nothing stands in them that must not be printed. */
export const DEFAULT_TEMPLATES: readonly StoryTemplate[] = [
  { genre: '消息', targetLength: 600, headlineWidth: 18, guidance: '倒金字塔：导语写清何时、何地、何人、何事；重要的在前，可从末段删起。', body: EMPTY_BODY },
  { genre: '通讯', targetLength: 1500, headlineWidth: 18, guidance: '有人物、有现场、有细节；每四五百字一个小标题。', body: EMPTY_BODY },
  { genre: '图片新闻', targetLength: 100, headlineWidth: 14, guidance: '图说写清时间、地点、人物、事情，署拍摄者。', body: EMPTY_BODY },
  { genre: '会议', targetLength: 700, headlineWidth: 18, guidance: '领导姓名、职务、排序须经送审单位核定。', body: formula('会议指出，', '会议强调，', '会议要求，') },
  { genre: '言论', targetLength: 900, headlineWidth: 18, guidance: '一事一议，论点在前，论据有出处。', body: EMPTY_BODY },
  { genre: '简讯', targetLength: 150, headlineWidth: 12, guidance: '一段话，一件事。', body: EMPTY_BODY },
];
