import { Nested, NestedList, OneOf, SeenVersion, Uuid, Whole } from '../common/fields';

/** A page as the asker saw it. */
export class SeenPage {
  @Uuid() id: string;
  @SeenVersion() version: number;
}

const POSITION = { max: 500, optional: true, description: 'Counted from 0 among what is on the page; last without it' } as const;

export class PutItemDto {
  @Nested(() => SeenPage) page: SeenPage;
  @OneOf(['article', 'photo', 'notice']) kind: 'article' | 'photo' | 'notice';
  @Uuid({ description: 'The story, photo or notice' }) itemId: string;
  @Whole(POSITION) position?: number;
}

export class TakeOffItemDto {
  @Nested(() => SeenPage) page: SeenPage;
  @Uuid({ description: 'The item on the page' }) item: string;
}

export class MoveItemDto {
  @Nested(() => SeenPage) from: SeenPage;
  @Nested(() => SeenPage, { description: 'The same page to move it within its reading order' }) to: SeenPage;
  @Uuid({ description: 'The item on the page' }) item: string;
  @Whole(POSITION) position?: number;
}

export class SwapPagesDto {
  @Nested(() => SeenPage) one: SeenPage;
  @Nested(() => SeenPage) other: SeenPage;
}

export class OrderPagesDto {
  @NestedList(() => SeenPage, { max: 200, description: 'Every numbered page of the issue, in the order wanted' }) pages: SeenPage[];
}

export class UndoActDto {
  @Uuid({ description: 'The act, as `undo` of the flatplan names it' }) act: string;
}
