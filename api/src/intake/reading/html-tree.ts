import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type CopyNode, MAX_DEPTH, MAX_NODES } from '../../domain/copy/cleaning/node';
import { ReadingError } from './reading-error';

type Parsed = DefaultTreeAdapterTypes.ChildNode;
/** Markup left open by careless programs nests somewhat deeper than the text it holds. */
const MOST_OPEN = MAX_DEPTH * 2;

/** Elements open within each other are counted while they are read: a parser looks through all of them at each new one. */
const boundedAdapter = () => {
  let open = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: (): void => {
      open += 1;
      if (open > MOST_OPEN) throw new ReadingError('tooDeep');
    },
    onItemPop: (): void => {
      open -= 1;
    },
  };
};

/** HTML as a tree for cleaning. Nothing of it is run or fetched: it is only ever read as text. */
export const treeOfHtml = (html: string): CopyNode[] => {
  let count = 0;
  const converted = (nodes: readonly Parsed[], depth: number): CopyNode[] => {
    if (depth > MOST_OPEN) throw new ReadingError('tooDeep');
    return nodes.flatMap((node): CopyNode[] => {
      count += 1;
      if (count > MAX_NODES) throw new ReadingError('tooLarge');
      if (node.nodeName === '#text') return 'value' in node ? [node.value] : [];
      if (!('tagName' in node)) return [];
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      return [{ tag: node.tagName, attributes, children: converted(node.childNodes, depth + 1) }];
    });
  };
  return converted(parse(html, { treeAdapter: boundedAdapter() }).childNodes, 0);
};
