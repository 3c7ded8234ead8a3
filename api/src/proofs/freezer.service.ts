import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { placedItems } from '../domain/layout/page-layout';
import { canonicalJson } from '../domain/proofs/canonical-json';
import { type FrozenPiece, frozenPieces } from '../domain/proofs/frozen-text';
import { ENGINE_VERSION } from '../domain/typeset/engine-version';
import type { Face } from '../domain/typeset/faces';
import { OUTPUT_VERSION } from '../edition/printing.service';
import { FontShelf } from '../fonts/font-shelf.service';
import type { ComposedPage } from '../pages/page-composer.service';
import type { FrozenComposition, FrozenRevisions } from './frozen';

/** What a page is made of at one moment, and the hash by which two such moments are told apart. */
export interface Frozen { composition: FrozenComposition; text: FrozenPiece[]; revisions: FrozenRevisions; compositionHash: string; engineVersion: string; layoutVersion: number }

/** The engine that composes and the writer that prints, as one name. */
export const ENGINE = `${ENGINE_VERSION}.${OUTPUT_VERSION}`;

const VERSIONS = `SELECT
  coalesce((SELECT json_object_agg(a.id, a.revision) FROM articles a WHERE a.id = ANY($1::uuid[])), '{}') AS articles,
  coalesce((SELECT json_object_agg(n.id, n.version) FROM notices n WHERE n.id = ANY($1::uuid[])), '{}') AS notices`;

/** Freezes composed pages: everything that was drawn, its words, and what exactly went into it. */
@Injectable()
export class Freezer {
  constructor(private readonly shelf: FontShelf) {}

  /** The caller holds the page and its copy, so that what is noted is what was composed. */
  async freeze(tx: EntityManager, page: ComposedPage): Promise<Frozen> {
    const { composition: { displayList, areas, reports }, own, facts, input } = page;
    const ids = placedItems(own.layout).map(({ itemId }) => itemId);
    const [versions] = await tx.query<Pick<FrozenRevisions, 'articles' | 'notices'>[]>(VERSIONS, [ids]);
    const photos = Object.fromEntries(facts.photos.filter(({ id }) => ids.includes(id)).map(({ id, fileHash }) => [id, fileHash]));
    const faces = new Set<Face>(displayList.items.flatMap((item) => (item.kind === 'text' ? item.runs.map(({ face }) => face) : [])));
    const revisions: FrozenRevisions = { ...versions, photos, fonts: Object.fromEntries([...faces].map((face) => [face, this.shelf.sourceOf(face)])) };
    const composition: FrozenComposition = { displayList, hotAreas: areas, reports, bleed: own.layout.spec.bleed };
    return {
      composition, revisions, text: frozenPieces({ input, facts, number: own.number, list: displayList }), layoutVersion: page.layoutVersion, engineVersion: ENGINE,
      compositionHash: compositionHashOf({ composition, revisions, engineVersion: ENGINE }),
    };
  }
}

/** The hash of what is printed: the drawing, the files of its photos and fonts, and the engine. Worked out again from a stored proof it is the same. */
export const compositionHashOf = ({ composition: { displayList, bleed }, revisions: { photos, fonts }, engineVersion }: Pick<Frozen, 'composition' | 'revisions' | 'engineVersion'>): string =>
  createHash('sha256').update(canonicalJson({ displayList, bleed, photos, fonts, engineVersion })).digest('hex');
