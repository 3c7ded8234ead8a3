import fc from 'fast-check';
import type { Role } from '../people/roles';
import { correctionPhase, type RunMoment, mayCorrect } from './corrections';
import { sameWords, type NoticeWords } from './notice-words';
import { codeFrom, groupedCode, typedCode } from './verification-code';

const NOW = '2026-11-21T00:00:00Z';
const planned = (dueAt: string | null = '2026-11-27T09:00:00Z'): RunMoment => ({ status: 'planned', dueAt });
const printed: RunMoment = { status: 'published', dueAt: '2026-11-01T00:00:00Z' };

it.each<[boolean, RunMoment[], string]>([
  [false, [printed], 'beforeAcceptance'], [true, [], 'beforeDeadline'], [true, [planned()], 'beforeDeadline'], [true, [planned(null)], 'beforeDeadline'],
  [true, [planned('2026-11-20T09:00:00Z'), planned()], 'afterDeadline'], [true, [printed, planned()], 'midRun'], [true, [printed], 'afterLastRun'], [true, [printed, { status: 'missed', dueAt: null }], 'afterLastRun'],
])('is %s, with %o: %s', (accepted, runs, phase) => {
  expect(correctionPhase(accepted, runs, NOW)).toBe(phase);
});

const by = (...roles: Role[]) => ({ roles });

it('asks for consent from acceptance on, for the editor-in-chief and a reason after the deadline, and for a notice of correction once printed', () => {
  const clerk = by('noticeClerk');
  expect(mayCorrect(clerk, 'beforeAcceptance', { hasConsent: false, reason: '' }).ok).toBe(true);
  expect(mayCorrect(clerk, 'beforeDeadline', { hasConsent: false, reason: '改' })).toEqual({ ok: false, problem: 'consentMissing' });
  expect(mayCorrect(clerk, 'beforeDeadline', { hasConsent: true, reason: '' }).ok).toBe(true);
  expect(mayCorrect(clerk, 'afterDeadline', { hasConsent: true, reason: '改' })).toEqual({ ok: false, problem: 'afterDeadline' });
  expect(mayCorrect(by('editorInChief'), 'afterDeadline', { hasConsent: true, reason: '' })).toEqual({ ok: false, problem: 'reasonMissing' });
  expect(mayCorrect(by('editorInChief'), 'midRun', { hasConsent: true, reason: '改' })).toEqual({ ok: false, problem: 'correctionNotice' });
  expect(mayCorrect(by('reporter'), 'beforeDeadline', { hasConsent: true, reason: '改' })).toEqual({ ok: false, problem: 'notYourPost' });
});

/** A model of the desk: each step is someone trying to write other words in some phase. */
it('lets no sequence of edits change accepted words without a recorded consent', () => {
  const step = fc.record({ title: fc.constantFrom('甲', '乙', '丙'), role: fc.constantFrom<Role>('noticeClerk', 'editorInChief', 'admin', 'archivist'), hasConsent: fc.boolean(), reason: fc.constantFrom('', '更正数字'), event: fc.constantFrom('edit', 'accept', 'deadline', 'print') });
  fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
    let notice: NoticeWords = { title: '甲', documentNumber: '', body: { type: 'doc', content: [] }, signatureLines: [] };
    let accepted: NoticeWords | null = null;
    const consents: NoticeWords[] = [];
    let runs: RunMoment[] = [planned()];
    for (const { title, role, hasConsent, reason, event } of steps) {
      if (event === 'accept') accepted ??= notice;
      if (event === 'deadline') runs = runs.map((run) => (run.status === 'planned' ? planned('2026-11-01T00:00:00Z') : run));
      if (event === 'print') runs = [printed, planned()];
      if (event !== 'edit' || !mayCorrect(by(role), correctionPhase(accepted !== null, runs, NOW), { hasConsent, reason }).ok) continue;
      notice = { ...notice, title };
      if (accepted && hasConsent) consents.push(notice);
    }
    if (accepted) expect(sameWords(notice, consents.at(-1) ?? accepted)).toBe(true);
  }));
});

it('knows the same words whatever the order of their keys', () => {
  const one: NoticeWords = { title: '甲', documentNumber: '', body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '正文' }] }] }, signatureLines: ['署名'] };
  const other = { signatureLines: ['署名'], body: { content: [{ content: [{ text: '正文', type: 'text' as const }], type: 'paragraph' as const }], type: 'doc' as const }, documentNumber: '', title: '甲' };
  expect(sameWords(one, other)).toBe(true);
  expect(sameWords(one, { ...other, signatureLines: ['署名', '2026年'] })).toBe(false);
});

it('reads a code however it was typed', () => {
  const code = codeFrom(Uint8Array.from({ length: 16 }, (_, at) => at * 17), 16);
  expect(typedCode(` ${groupedCode(code).toLowerCase()} `)).toBe(code);
  expect(typedCode('o1iL-0')).toBe('01110');
});
