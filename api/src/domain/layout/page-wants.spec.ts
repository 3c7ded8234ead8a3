import { type WantedItem, wantsOf } from './page-wants';

const story = (changes: Partial<WantedItem> = {}): WantedItem => ({ kind: 'article', itemId: 'a1', title: '头条', isReleased: true, hasFile: false, hasCaption: false, fit: { overLines: 0 }, ...changes });
const wants = (items: WantedItem[], page: object = {}): string[] => wantsOf({ pageEditorId: 'u1', isLaidOut: true, items, ...page }).map(({ want, title }) => [want, title].filter(Boolean).join(' '));

it.each<[string, WantedItem[], object, string[]]>([
  ['nothing when all is there', [story()], {}, []],
  ['copy and an editor', [story({ kind: 'masthead', itemId: null, fit: null })], { pageEditorId: null }, ['empty', 'noEditor']],
  ['released copy', [story({ isReleased: false })], {}, ['notReleased 头条']],
  ['a picture and its caption', [story({ kind: 'photo', title: '复工' })], {}, ['noPicture 复工', 'noCaption 复工']],
  ['a place for what is listed', [story({ fit: null })], {}, ['notLaid 头条']],
  ['nothing of the kind before it is laid out', [story({ fit: null })], { isLaidOut: false }, []],
  ['room for what is set', [story({ fit: { overLines: 3 } })], {}, ['overset 头条']],
])('a page lacks %s', (_, items, page, expected) => expect(wants(items, page)).toEqual(expected));
