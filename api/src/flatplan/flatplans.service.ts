import { Injectable } from '@nestjs/common';
import { notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import { capacityOf } from '../domain/layout/page-capacity';
import { isTextBlock, placedItems } from '../domain/layout/page-layout';
import { wantsOf } from '../domain/layout/page-wants';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { takingPagesOf } from '../domain/workflow/issue-actions';
import { layoutActions } from '../domain/workflow/page-actions';
import { type ComposedPage, PageComposer } from '../pages/page-composer.service';
import type { DeadlineDto } from './deadline.dto';
import { withStates } from './deadlines.service';
import type { FitDto, FlatplanDto, FlatplanItemDto, FlatplanPageDto, UndoDto } from './flatplan.dto';
import { FLATPLAN } from './flatplan.view';
import type { ActWords } from './flatplan-act.entity';

type ReadItem = Omit<FlatplanItemDto, 'fit'>;
type ReadPage = Pick<FlatplanPageDto, 'id' | 'version' | 'pageNumber' | 'name' | 'status' | 'pageEditorId' | 'pageEditorName'> & { items: ReadItem[] };
interface Last { act: string; kind: UndoDto['kind']; words: ActWords; byId: string | null; undoneAt: string | null }
interface Read extends Omit<FlatplanDto, 'pages' | 'deadlines' | 'undo' | 'actions' | 'pressAt' | 'pressState'> {
  pages: ReadPage[]; deadlines: Omit<DeadlineDto, 'state'>[]; last: Last | null;
}

/** The issue as a flatplan: its pages as they are planned and as they come out when composed, and what waits to be put on them. */
@Injectable()
export class Flatplans {
  constructor(private readonly sql: Sql, private readonly composer: PageComposer) {}

  /** Three statements, however many pages: the plan, and the two the composer reads. */
  async get(actor: Actor, issueId: string): Promise<FlatplanDto> {
    const row = await this.sql.row<{ read: Read }>({ name: 'flatplan', text: FLATPLAN, values: [issueId] });
    if (!row) throw notFound();
    const { pages: read, deadlines: due, last, ...issue } = row.read;
    const composed = new Map((await this.composer.composeIssue(issueId)).map((page) => [page.pageId, page]));
    const deadlines = withStates(due, read, issue.status, new Date().toISOString());
    const pages = read.flatMap((page) => {
      const made = composed.get(page.id);
      return made ? [pageOf(actor, page, made, deadlines)] : [];
    });
    const press = deadlines.filter(({ stage }) => stage === 'press').at(-1);
    const mayArrange = pages.some(({ actions }) => actions.includes('arrange'));
    return {
      ...issue, pages, deadlines, pressAt: press?.dueAt ?? null, pressState: press?.state ?? null, undo: undoOf(actor, last),
      actions: [...(mayArrange ? ['arrange'] : []), ...(may(actor, 'issue.edit') ? ['deadlines'] : []), ...(takingPagesOf(actor).includes(issue.status) ? ['addPage'] : [])],
    };
  }
}

/** The newest act, when it is this person's own and not undone yet. */
const undoOf = (actor: Actor, last: Last | null): UndoDto | null =>
  last !== null && last.byId === actor.id && last.undoneAt === null ? { act: last.act, kind: last.kind, title: last.words.title ?? '', page: last.words.page ?? '', other: last.words.other ?? '' } : null;

const pageOf = (actor: Actor, page: ReadPage, made: ComposedPage, deadlines: readonly DeadlineDto[]): FlatplanPageDto => {
  const fits = fitsOf(made);
  const items = page.items.map((item): FlatplanItemDto => ({ ...item, fit: (item.itemId && fits.get(item.itemId)) || null }));
  const sum = (of: keyof FitDto): number => [...fits.values()].reduce((total, fit) => total + fit[of], 0);
  const own = new Set(deadlines.filter(({ pageId }) => pageId === page.id).map(({ stage }) => stage));
  return {
    ...page, items, layoutVersion: made.layoutVersion, capacity: capacityOf(made.own.layout),
    characters: items.reduce((total, { characters }) => total + characters, 0), photos: items.filter(({ kind }) => kind === 'photo').length,
    overLines: sum('overLines'), overCharacters: sum('overCharacters'), freeLines: sum('freeLines'),
    wants: wantsOf({ pageEditorId: page.pageEditorId, isLaidOut: made.layoutVersion > 0, items }),
    deadlines: deadlines.filter(({ pageId, stage }) => (pageId === null ? !own.has(stage) : pageId === page.id)),
    actions: layoutActions(actor, page).includes('edit') ? ['arrange'] : [],
  };
};

/** How each item on the layout came out; a picture always fits where it stands. */
const fitsOf = ({ own: { layout }, composition: { reports } }: ComposedPage): Map<string, FitDto> => {
  const fits = new Map<string, FitDto>(placedItems(layout).map(({ itemId }) => [itemId, { overLines: 0, overCharacters: 0, freeLines: 0 }]));
  const texts = new Set(layout.blocks.filter(isTextBlock).map(({ id }) => id));
  for (const { block, pieceId, over, free } of reports) {
    const fit = pieceId !== null && texts.has(block) ? fits.get(pieceId) : undefined;
    if (fit) Object.assign(fit, { overLines: fit.overLines + over.lines, overCharacters: fit.overCharacters + over.characters, freeLines: fit.freeLines + free });
  }
  return fits;
};
