import { Injectable } from '@nestjs/common';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { conflict, invalidField } from '../common/app-error';
import type { IssueProblem } from '../domain/calendar/issue-problems';
import { characterCount } from '../domain/copy/character-count';
import { checkPage, type Jumping } from '../domain/copy/checks/check-page';
import { checkStory } from '../domain/copy/checks/check-story';
import { checkedText } from '../domain/copy/checks/checked-story';
import { type CheckContext, prepareChecks } from '../domain/copy/checks/context';
import { isOpen, mayDecide, withDecisions } from '../domain/copy/checks/decisions';
import type { Finding } from '../domain/copy/checks/finding';
import type { Actor } from '../domain/people/roles';
import { IssueCalendar } from '../issues/issue-calendar.service';
import { CheckKnowledgeOf, type KeptRow } from './check-knowledge.service';
import { type CheckedPlace, type CheckedSubject, CheckSubjects, type Selector, selectorOf } from './check-subjects.service';
import type { CheckKnowledgeDto } from './check-knowledge.dto';
import type { CheckDto, CheckedItem, CheckFindingDto, CheckReportDto } from './check.dto';

const MAX_FINDINGS = 1_000;

type Found = Finding & Pick<CheckFindingDto, 'itemKind' | 'itemId' | 'itemTitle'>;
interface ToRead { place: CheckedPlace; around: CheckedSubject[]; chosen: CheckedSubject[]; pages: string[] }

const of = (kind: CheckedItem, id: string | null, title: string) => (finding: Finding): Found => ({ ...finding, itemKind: kind, itemId: id, itemTitle: title });

/** Reads texts, stories, pages and issues by the proof rules, and lays over what was decided of the findings. */
@Injectable()
export class Checks {
  constructor(private readonly subjects: CheckSubjects, private readonly knowledge: CheckKnowledgeOf, private readonly calendar: IssueCalendar) {}

  async run(actor: Actor, asked: CheckDto): Promise<CheckReportDto> {
    const chosen = selectorOf(asked);
    if ((asked.text === undefined) === (chosen === null)) throw invalidField('text', 'check.oneThing');
    if (chosen) {
      const { found, characters, place } = await this.read(chosen.selector, chosen.id);
      return this.report(actor, found, characters, place);
    }
    const text = asked.text ?? '';
    const place = asked.publicationId ? await this.subjects.place('publicationId', asked.publicationId) : null;
    const found = checkStory(checkedText(text), prepareChecks(await this.knowledge.whole(place, []))).map(of('text', null, ''));
    return this.report(actor, found, characterCount(text), place);
  }

  /** One finding of one thing as it stands now; refuses what is no longer there. */
  async finding(selector: Selector, id: string, fingerprint: string): Promise<{ found: Found; place: CheckedPlace }> {
    const { found, place } = await this.read(selector, id);
    const one = found.find((finding) => finding.fingerprint === fingerprint && (finding.itemId === id || selector === 'pageId'));
    if (!one) throw conflict('check.gone');
    return { found: one, place };
  }

  /** What a story is read by on its writer's own screen, while it is written. */
  async knowledgeFor(articleId: string): Promise<CheckKnowledgeDto> {
    const place = await this.subjects.place('articleId', articleId);
    const around = await this.subjects.around('articleId', articleId, place);
    const [known, decisions] = await Promise.all([this.knowledge.around(place, around.filter(({ id }) => id !== articleId)), this.knowledge.decided(place.publicationId, [articleId])]);
    return { ...known, decisions };
  }

  private async read(selector: Selector, id: string): Promise<{ found: Found[]; characters: number; place: CheckedPlace }> {
    const place = await this.subjects.place(selector, id);
    const around = await this.subjects.around(selector, id, place);
    const isWhole = selector === 'pageId' || selector === 'issueId';
    const chosen = selector === 'issueId' ? around : around.filter((subject) => (selector === 'pageId' ? subject.pageId : subject.id) === id);
    const pages = isWhole ? [...new Set(chosen.flatMap(({ pageId }) => pageId ?? []))] : [];
    const toRead: ToRead = { place, around, chosen, pages };
    const found = isWhole ? await this.readPages(toRead) : await this.readOne(toRead);
    const characters = chosen.reduce((sum, { story, text }) => sum + (story ? story.passages.reduce((count, passage) => count + characterCount(passage.text), 0) : characterCount(text)), 0);
    return { found, characters, place };
  }

  /** A story by itself knows its issue; jumps are read there too, for they are seen from either end. */
  private async readOne({ place, around, chosen: [subject] }: ToRead): Promise<Found[]> {
    if (!subject?.story) return [];
    const context = prepareChecks(await this.knowledge.whole(place, around));
    const { items } = checkPage({ items: [{ id: subject.id, story: subject.story }], furniture: [], imprint: {}, issueProblems: [], jumps: subject.pageId ? jumpsOf(around) : null }, { ...context, pageNumber: subject.pageNumber === 1 ? null : subject.pageNumber });
    return items.flatMap(({ findings }) => findings.map(of(subject.kind, subject.id, subject.title)));
  }

  private async readPages({ place, around, chosen, pages }: ToRead): Promise<Found[]> {
    const [known, issueProblems] = await Promise.all([this.knowledge.whole(place, around), this.problemsOf(place)]);
    const context = prepareChecks(known);
    const found: Found[] = [];
    for (const pageId of pages) {
      const subjects = chosen.filter((subject) => subject.pageId === pageId);
      found.push(...readPage(subjects, pageId, { ...context, pageNumber: subjects[0].pageNumber }, { imprint: place.imprint, jumps: jumpsOf(around), issueProblems: pageId === pages[0] ? issueProblems : [] }));
      // Reading is reckoning: others are let in between two pages.
      await nextTurn();
    }
    return found;
  }

  /** What is odd about the issue and nobody has explained. */
  private async problemsOf({ publicationId, issueId, publishedOn, issueNumber, totalIssueNumber, exceptions }: CheckedPlace): Promise<IssueProblem[]> {
    if (issueId === null || publishedOn === null) return [];
    const { problems } = await this.calendar.check({ publicationId, issueId, publishedOn, issueNumber, totalIssueNumber });
    return problems.filter(({ problem }) => !exceptions.some((explained) => explained.problem === problem)) as IssueProblem[];
  }

  private async report(actor: Actor, found: readonly Found[], characters: number, place: CheckedPlace | null): Promise<CheckReportDto> {
    const kept = place ? await this.knowledge.decided(place.publicationId, [...new Set(found.flatMap(({ itemId }) => itemId ?? []))]) : [];
    const decided = found.map((finding) => {
      const [one] = withDecisions([finding], kept.filter(({ subjectId, decision }) => decision === 'ignoredAlways' || subjectId === finding.itemId));
      return { ...finding, decided: one.decided as KeptRow | null };
    });
    const waiting = decided.filter(isOpen);
    const open = { block: 0, warn: 0, info: 0 };
    for (const { severity } of waiting) open[severity] += 1;
    return { findings: decided.slice(0, MAX_FINDINGS).map((finding) => shown(actor, finding)), open, characters, capped: decided.length > MAX_FINDINGS };
  }

}

const readPage = (subjects: readonly CheckedSubject[], pageId: string, context: CheckContext, facts: { imprint: Record<string, string>; jumps: Jumping[]; issueProblems: IssueProblem[] }): Found[] => {
  const items = subjects.flatMap(({ id, story }) => (story ? [{ id, story }] : []));
  const furniture = subjects.filter(({ story }) => story === null).flatMap(({ text }) => text.split('\n'));
  const read = checkPage({ items, furniture, ...facts }, context);
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  return [
    ...read.page.map(of('page', pageId, '')),
    ...read.items.flatMap(({ id, findings }) => findings.map(of(byId.get(id)?.kind ?? 'article', id, byId.get(id)?.title ?? ''))),
  ];
};

const jumpsOf = (around: readonly CheckedSubject[]): Jumping[] => around.flatMap(({ id, title, pageNumber, story }) => (story && (story.continuedFromPage !== null || story.continuedToPage !== null)
  ? [{ id, pageNumber, continuedFromPage: story.continuedFromPage, continuedToPage: story.continuedToPage, headline: title }] : []));

const shown = (actor: Actor, { wordsKey: _, decided, ...finding }: Found & { decided: KeptRow | null }): CheckFindingDto => ({
  ...finding, decided: decided && { id: decided.id, decision: decided.decision, reason: decided.reason, byName: decided.byName, at: decided.at }, decisions: finding.itemId === null ? [] : mayDecide(actor, finding.rule),
});
