import { type BodyBlock, bodyText } from '../body';
import { type Features, featuresOf } from './likeness';

/** What blocks are compared by when they are matched. */
export interface BlockFacts {
  isTable: boolean;
  text: string;
  features: Features;
  /** Characters without white space. */
  weight: number;
}

export const factsOf = (block: BodyBlock): BlockFacts => {
  const text = bodyText({ type: 'doc', content: [block] });
  const features = featuresOf(text);
  return { isTable: block.type === 'table', text, features, weight: features.characters };
};
