import { type Body, type BodyBlock, bodyText } from '../body';
import { characterCount } from '../character-count';
import { type Features, featuresOf } from './likeness';

/** What blocks are compared by when they are matched. */
export interface BlockFacts {
  isTable: boolean;
  text: string;
  features: Features;
  /** Characters by the trade's rule. */
  weight: number;
}

export const textOfBlock = (block: BodyBlock): string => bodyText({ type: 'doc', content: [block] } satisfies Body);

export const factsOf = (block: BodyBlock): BlockFacts => {
  const text = textOfBlock(block);
  return { isTable: block.type === 'table', text, features: featuresOf(text), weight: characterCount(text) };
};
