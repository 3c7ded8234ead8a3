import { type BodyBlock, bodyText } from '../body';
import { charactersIn, type Features, featuresOf } from './likeness';

/** What blocks are compared by when they are matched. */
export interface BlockFacts {
  isTable: boolean;
  text: string;
  readonly features: Features;
  /** Characters without white space. */
  weight: number;
}

/** Features are only worked out for blocks that have to be told apart: most stay word for word what they were. */
export const factsOf = (block: BodyBlock): BlockFacts => {
  const text = bodyText({ type: 'doc', content: [block] });
  let features: Features | undefined;
  return {
    isTable: block.type === 'table', text, weight: charactersIn(text),
    get features() {
      features ??= featuresOf(text);
      return features;
    },
  };
};
