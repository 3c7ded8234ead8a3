import { itemsToPlace } from '@domain/layout/make-up/items';
import { makeUp, type Onward, type Proposal } from '@domain/layout/make-up/make-up';
import type { PageFacts } from '@domain/layout/page-facts';
import type { PageLayout } from '@domain/layout/page-layout';

/** Asked with the page and what is planned for it; answers the proposals. The page under the hand stays quick meanwhile. */
export interface MakeUpAsked { layout: PageLayout; facts: PageFacts; onward?: Onward }
export type MakeUpAnswer = Proposal[];

self.onmessage = ({ data: { layout, facts, onward } }: MessageEvent<MakeUpAsked>): void => {
  self.postMessage(makeUp(layout, itemsToPlace(facts), { onward }) satisfies MakeUpAnswer);
};
