/** An element of an XML file: its words are all the text inside it. */
export interface Read { name: string; attributes: Record<string, string>; children: Read[]; text: string }

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const plain = (text: string): string => text.replace(/&\w+;/gu, (entity) => {
  const character = ENTITIES[entity];
  if (character === undefined) throw new Error(`unknown entity ${entity}`);
  return character;
});

const attributesOf = (source: string): Record<string, string> =>
  Object.fromEntries([...source.matchAll(/\s([\w:-]+)="([^"<]*)"/gu)].map(([, name = '', value = '']) => [name, plain(value)]));

/** Reads XML strictly: what is not well formed throws. */
export const readXml = (xml: string): Read => {
  const root: Read = { name: '', attributes: {}, children: [], text: '' };
  const open: Read[] = [root];
  const body = xml.replace(/<\?[^>]*\?>/gu, '').trim();
  let end = 0;
  for (const match of body.matchAll(/<(\/?)([\w:]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gu)) {
    if (match.index !== end) throw new Error(`not well formed at ${body.slice(end, end + 40)}`);
    end = match.index + match[0].length;
    const [whole, closing, name = '', attributes = '', isEmpty] = match;
    if (!whole.startsWith('<')) for (const element of open) element.text += plain(whole);
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`${name} is closed and was not open`);
    } else {
      const element: Read = { name, attributes: attributesOf(attributes), children: [], text: '' };
      open.at(-1)!.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (open.length !== 1 || end !== body.length || root.children.length !== 1) throw new Error('not well formed at its end');
  return root.children[0]!;
};

/** Every element of a name, at whatever depth. */
export const all = (tree: Read, name: string): Read[] => [...(tree.name === name ? [tree] : []), ...tree.children.flatMap((child) => all(child, name))];
