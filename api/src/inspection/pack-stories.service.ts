import { Injectable } from '@nestjs/common';
import { Sql } from '../database/sql';
import { redline } from '../domain/copy/redline/redline';
import type { Words } from '../domain/copy/redline/words';
import { fileNameOf, type ZipWriter } from '../outputs/zip-writer';
import { type PackedStory, REVISIONS_SQL, STORY_MOVES_SQL, STORY_SQL, type StoryMove, WORDINGS_SQL } from './pack-facts';
import { redlinePage } from './redline-page';

type Wording = Words & { number: number };

/** Packs a story: who moved it how, its three reviews among that, its wordings' authors, and what became of its first wording. */
@Injectable()
export class PackStories {
  constructor(private readonly sql: Sql) {}

  /** `printed` is the revision that stands on the page, where that is known. */
  async pack(zip: ZipWriter, folder: string, id: string, printed: number | null): Promise<PackedStory | null> {
    const story = await this.sql.row<Omit<PackedStory, 'moves' | 'path'>>({ text: STORY_SQL, values: [id] });
    if (!story) return null;
    const [moves, revisions, wordings] = await Promise.all([
      this.sql.rows<StoryMove & Record<string, unknown>>({ text: STORY_MOVES_SQL, values: [id] }),
      this.sql.rows({ text: REVISIONS_SQL, values: [id] }),
      this.sql.rows<Wording & Record<string, unknown>>({ text: WORDINGS_SQL, values: [id, printed] }),
    ]);
    const path = `${folder}/${fileNameOf(story.headline)}-${id.slice(0, 8)}`;
    await zip.add(`${path}/流转.json`, JSON.stringify({ ...story, printedRevision: printed, moves, revisions }, null, 1));
    const [first, last = first] = wordings;
    if (first && last) await zip.add(`${path}/花脸稿.html`, redlinePage(story.headline, `第 ${first.number} 稿到第 ${last.number} 稿`, redline(first, last)));
    return { ...story, moves, path };
  }
}
