import { ApiProperty } from '@nestjs/swagger';
import { Structure, Text, Whole } from '../common/fields';
import { HolderDto } from '../common/lock.dto';
import type { NumberedLayout } from '../domain/layout/compose-layout';
import type { PageFacts } from '../domain/layout/page-facts';
import type { PageLayout as Layout } from '../domain/layout/page-layout';
import type { DisplayList } from '../domain/typeset/display-list';
import type { BlockReport, HotArea } from '../domain/typeset/page-model';

const LAYOUT = 'The page as blocks on its grid: geometry and ids, in columns and body lines; its shape is checked field by field';

class SeenLayout {
  @Whole({ description: 'The layout version this change was made on, 0 for a page that has none yet; a stale one answers 409 with the current layout' }) version: number;
  @Text({ max: 500, optional: true }) reason?: string;
}

export class SaveLayoutDto extends SeenLayout {
  @Structure({ description: LAYOUT }) layout: Layout;
  @Text({ max: 60, optional: true, description: 'What was done, such as `move` or `makeUp`' }) act?: string;
}

export class RestoreLayoutDto extends SeenLayout {
  @Whole({ min: 1, description: 'The draft to go back to' }) number: number;
}

/** A page's layout as it stands. */
export class PageLayoutDto {
  @ApiProperty({ format: 'uuid' }) pageId: string;
  @ApiProperty({ description: '0 while the page has only its furniture and nobody has saved it' }) version: number;
  @ApiProperty({ type: 'object', additionalProperties: true, description: LAYOUT }) layout: Layout;
  @ApiProperty({ description: 'Number of the draft it is' }) revision: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) updatedAt: string | null;
  @ApiProperty({ type: HolderDto, nullable: true, description: 'Who is laying the page out now' }) lock: HolderDto | null;
  @ApiProperty({ type: [String] }) actions: string[];
}

/** One draft of a page, without its blocks. */
export class LayoutRevisionDto {
  @ApiProperty() number: number;
  @ApiProperty() act: string;
  @ApiProperty() reason: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) authorId: string | null;
  @ApiProperty() authorName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class LayoutDraftDto extends LayoutRevisionDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: LAYOUT }) layout: Layout;
}

/** What a page is composed from: itself, the other pages of its issue, and the copy, photos and facts. */
export class PageMaterialDto {
  @ApiProperty({ format: 'uuid' }) pageId: string;
  @ApiProperty() status: string;
  @ApiProperty({ description: 'The version of the layout in `own`; 0 while nobody has saved it' }) layoutVersion: number;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Number and layout of this page' }) own: NumberedLayout;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, description: 'Number and layout of the issue’s other pages, which its texts may run through' }) others: readonly NumberedLayout[];
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Paper, page, colophon, what is planned, the pieces and the photos' }) facts: PageFacts;
}

/** A page composed: what is drawn, how each block came out, where each story can be clicked. */
export class CompositionDto {
  @ApiProperty({ format: 'uuid' }) pageId: string;
  @ApiProperty({ description: 'The version of the layout it was composed from' }) layoutVersion: number;
  @ApiProperty() page: number;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Lines of text, rules, boxes and pictures, in points from the top left of the trim' }) displayList: DisplayList;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, description: 'For each block: lines it holds and lines set, overset in lines and characters, free lines' }) reports: readonly BlockReport[];
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, description: 'For each story its rectangles in per cent of the trim' }) areas: readonly HotArea[];
}

/** One way of making the page up. */
export class ProposalDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: LAYOUT }) layout: Layout;
  @ApiProperty({ description: 'Lower is better' }) cost: number;
  @ApiProperty({ type: [String], description: 'Stories and photos that do not go on' }) rest: readonly string[];
  @ApiProperty({ description: 'White left over, in body lines of one column' }) white: number;
}
