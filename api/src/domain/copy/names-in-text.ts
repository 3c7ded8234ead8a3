import { looksLikeName } from './byline';

/** Posts and callings that stand before a person's name in running text. */
const POSTS = '书记|区长|县长|市长|省长|镇长|乡长|村长|主任|主席|局长|部长|司长|处长|科长|所长|站长|院长|校长|厂长|行长|董事长|总经理|经理|总编辑|主编|会长|秘书长|委员|代表|队长|组长|园长|社长|馆长|教授|院士|医生|医师|护士|护士长|老师|教师|记者|通讯员|领导|干部|负责人|村民|居民|市民|志愿者|同志';
/** What a person does or is called after their name; it parts the name from the words that follow. */
const AFTER = '主持|参加|参与|出席|列席|指出|强调|要求|表示|介绍|认为|说|告诉|讲话|致辞|宣布|传达|通报|汇报|调研|视察|检查|走访|慰问|看望|会见|陪同|率|带领|带队|前往|深入|赴|到|来到|在|与|和|及|等|为|的|作|对|就|向|任|同志|先生|女士|一行|分别|先后|还|也|则|又|将|代表';
const NAMES = '(?<names>\\p{Script=Han}{2,4}(?:[·•]\\p{Script=Han}{1,8})?(?:、\\p{Script=Han}{2,4})*)';
const AFTER_POST = new RegExp(`(?:${POSTS})${NAMES}`, 'gu');
const AT_START = new RegExp(`(?<=^|[，。；：！？、“”（）()\\s])${NAMES}(?=${AFTER})`, 'gmu');
const FOLLOWED = new RegExp(`^(?:${AFTER})`, 'u');

/** The name a stretch of Chinese characters begins with, as long as what follows it allows; null when it begins with none. */
const nameAtStart = (words: string): string | null => {
  if (/[·•]/u.test(words)) return looksLikeName(words) ? words : null;
  for (const length of [2, 3]) {
    const name = words.slice(0, length);
    if (name.length === length && looksLikeName(name) && (words.length === length || FOLLOWED.test(words.slice(length)))) return name;
  }
  return [3, 2].map((length) => words.slice(0, length)).find((name) => name.length > 1 && looksLikeName(name)) ?? null;
};

/**
 * Names of people in running text, told by the post before them or by what they do: 区委书记黄卫锋, 王斌、张军参加. Rather one too
 * many than one too few; a name that stands without either is not seen.
 */
export const namesInText = (text: string): string[] => {
  const found = new Set<string>();
  for (const pattern of [AFTER_POST, AT_START]) {
    for (const match of text.matchAll(pattern)) {
      const places = (match.groups?.names ?? '').split('、');
      // The last of a row runs on into the sentence: read it with what follows.
      const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 2).replace(/[^\p{Script=Han}].*$/su, '');
      places.forEach((words, index) => {
        const name = nameAtStart(index === places.length - 1 ? words + rest : words);
        if (name) found.add(name);
      });
    }
  }
  return [...found];
};
