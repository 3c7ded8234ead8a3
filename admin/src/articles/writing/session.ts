import type { SaveKind } from '@domain/workflow/revision-policy';
import { deviceCopy } from './device-copy';
import { changedFields, type Fields, hasWords, holds } from './fields';
import { type Choices, givesUpMine, hasDisputes, type Merging, mergingOf, settledBy } from './merging';
import { Outbox, type Refusal, type Sent } from './outbox';
import type { Draft, Merged, SaveAnswer, State, WritingGiven } from './ports';

const PAUSE_MS = 1_500;
/** Somebody who never pauses is saved all the same. */
const LONGEST_MS = 10_000;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 20_000;

/**
 * One person writing one story in one window. Every change is on the device before it is anywhere else, goes to the server after a
 * pause with the version it was made on, and leaves the device only when the server has confirmed that very content.
 */
export class Writing {
  private version: number;
  private readonly outbox: Outbox;
  private fields: Fields;
  private state: State = { kind: 'saved', at: null };
  private readonly copy: ReturnType<typeof deviceCopy>;
  private underWay: Promise<void> | null = null;
  private filing: Promise<void> | null = null;
  private cancel: () => void = () => undefined;
  private unsavedSince: number | null = null;
  private retryMs = FIRST_RETRY_MS;
  private settles = false;

  constructor(private readonly given: WritingGiven) {
    this.version = given.story.version;
    this.outbox = new Outbox(given.story.fields);
    this.fields = given.story.fields;
    this.copy = deviceCopy(given.device, given.key);
  }

  get now(): Fields {
    return this.fields;
  }

  get standing(): State {
    return this.state;
  }

  /** The form holds this now. */
  typed(fields: Fields): void {
    this.fields = { ...this.fields, ...fields };
    if (this.state.kind === 'closed') return;
    this.keepOnDevice();
    if (this.state.kind === 'conflict') return;
    if (!this.isUnsaved()) {
      if (!this.underWay) this.become({ kind: 'saved', at: null });
      return;
    }
    this.unsavedSince ??= this.given.clock.now();
    if (this.state.kind === 'saved' || this.state.kind === 'refused') this.become({ kind: 'typed' });
    if (this.state.kind !== 'offline' && this.state.kind !== 'signedOut') this.saveIn(Math.min(PAUSE_MS, Math.max(0, this.unsavedSince + LONGEST_MS - this.given.clock.now())));
  }

  /** Sends what was written since the last time, and says whether all of it has arrived. */
  async save(kind: SaveKind = 'auto'): Promise<boolean> {
    this.cancel();
    while (this.underWay) await this.underWay;
    if (this.state.kind === 'conflict' || this.state.kind === 'closed') return false;
    if (kind === 'auto' && !this.isUnsaved()) return true;
    this.underWay = this.send(kind).finally(() => (this.underWay = null));
    await this.underWay;
    return this.isSettled() && !this.isUnsaved();
  }

  /** The network, the server or the session is back, or somebody asks to try again. */
  async nudge(): Promise<void> {
    if (this.state.kind === 'closed') await this.fileAside();
    else if (this.isUnsaved()) await this.save();
  }

  /** Words this device kept from before, taken up again: merged with what stands there now, or put to their writer. Says whether it could be done. */
  async takeUp({ base, sent, now }: Draft): Promise<boolean> {
    if (!(await this.save())) return false;
    this.meet(mergingOf(sent && holds(this.base, sent) ? this.base : base, { ...this.base, ...now }, this.base), this.version);
    await this.copy.settled();
    return true;
  }

  /** The writer has chosen; what they gave up of their own becomes a revision first. Says whether it could be done. */
  async settle(choices: Choices): Promise<boolean> {
    if (this.state.kind !== 'conflict') return true;
    const { version } = this.state;
    const merging = this.merging();
    if (givesUpMine(merging, choices) && !(await this.couldKeepAside(merging))) return false;
    this.rebase(merging.theirs, version);
    this.fields = settledBy(merging, choices);
    this.onForm(merging.mine);
    return true;
  }

  /** My text becomes a revision beside the story, and the newest stands in the form. */
  async keepMineAside(): Promise<boolean> {
    if (this.state.kind !== 'conflict') return true;
    const { version } = this.state;
    const merging = this.merging();
    if (!(await this.couldKeepAside(merging))) return false;
    this.rebase(merging.theirs, version);
    this.fields = merging.theirs;
    this.onForm(merging.mine);
    return true;
  }

  /** Words this device kept become a revision beside the story; gives its number, or null when it could not be done. */
  async keepAside({ base, now }: Draft): Promise<number | null> {
    const answer = await this.given.desk.keepAside(this.given.story.id, base, { ...this.base, ...now });
    return answer.kind === 'kept' ? answer.number : null;
  }

  /** Takes back that another's changes were merged: my text as it was is chosen over theirs, which is kept. */
  undoMerge({ before, after }: Merged): void {
    const shown = this.fields;
    this.settles = true;
    // What was typed since stays: only what the merge changed goes back.
    this.fields = settledBy(mergingOf(after, shown, before), { fields: {}, blocks: {} });
    this.onForm(shown);
  }

  /** The story is another's now: what has not arrived becomes a revision beside it. */
  async close(by: string, why: string): Promise<void> {
    this.cancel();
    if (this.state.kind === 'closed') return;
    this.become({ kind: 'closed', by, why, aside: null });
    while (this.underWay) await this.underWay;
    await this.fileAside();
  }

  /** The window goes elsewhere: one more try, and whatever does not arrive stays on the device. */
  async leave(): Promise<void> {
    await this.save();
    this.cancel();
    if (this.isSettled() && !this.isUnsaved()) this.copy.drop();
    await this.copy.settled();
  }

  /** The conflict with all that was typed since it arose. */
  merging(): Merging {
    if (this.state.kind !== 'conflict') return mergingOf(this.base, this.fields, this.base);
    const { base, theirs } = this.state.merging;
    return mergingOf(base, this.fields, theirs);
  }

  private get base(): Fields {
    return this.outbox.base;
  }

  private isUnsaved(): boolean {
    return !this.outbox.isEmpty(this.fields);
  }

  private isSettled(): boolean {
    return this.state.kind === 'saved' || this.state.kind === 'typed';
  }

  private become(state: State): void {
    this.state = state;
    this.given.onState(state);
  }

  private saveIn(ms: number): void {
    this.cancel();
    this.cancel = this.given.clock.after(ms, () => void this.save());
  }

  private keepOnDevice(): void {
    const { userId, windowId, key, story, clock } = this.given;
    const base = this.state.kind === 'conflict' ? this.state.merging.base : this.base;
    if (changedFields(base, this.fields).length === 0) this.copy.drop();
    else this.copy.keep({ key, userId, windowId, storyId: story.id, base, now: this.fields, sent: this.outbox.sent?.whole ?? null, at: clock.now() });
  }

  private async send(kind: SaveKind): Promise<void> {
    if (this.outbox.sent) {
      await this.attempt(this.outbox.sent, 'auto');
      if (this.outbox.sent || !this.isSettled()) return;
    }
    if (kind === 'auto' && !this.isUnsaved()) return;
    await this.attempt(this.outbox.take(this.fields), kind);
  }

  private async attempt(sent: Sent, kind: SaveKind): Promise<void> {
    if (this.state.kind !== 'closed') this.become({ kind: 'saving' });
    // Before they leave, so that nothing is only on its way.
    this.keepOnDevice();
    await this.copy.settled();
    this.answered(sent, await this.given.desk.save(this.given.story.id, sent.patch, this.version, this.settles && kind === 'auto' ? 'settled' : kind));
  }

  private answered(sent: Sent, answer: SaveAnswer): void {
    if (answer.kind !== 'unreachable' && answer.kind !== 'signedOut') this.outbox.answered();
    if (this.state.kind === 'closed' && answer.kind !== 'saved') return;
    switch (answer.kind) {
      case 'saved': return this.confirm(answer.story.version, sent);
      // Saved the first time, and the answer was lost.
      case 'stale': return holds(answer.story.fields, { ...this.base, ...sent.patch }) ? this.confirm(answer.story.version, sent)
        : this.meet(mergingOf(this.base, this.fields, answer.story.fields), answer.story.version);
      case 'closed': return void this.close(answer.by, answer.why);
      case 'refused': return this.refused(answer, sent);
      case 'signedOut': case 'unreachable':
        this.become({ kind: answer.kind === 'signedOut' ? 'signedOut' : 'offline' });
        this.saveIn(this.retryMs);
        this.retryMs = Math.min(2 * this.retryMs, LONGEST_RETRY_MS);
    }
  }

  /** What the server does not take waits; the rest goes on its way. */
  private refused(refusal: Refusal, sent: Sent): void {
    this.outbox.bar(refusal, sent);
    this.become(refusal);
    if (this.isUnsaved()) this.saveIn(0);
  }

  private confirm(version: number, sent: Sent): void {
    this.version = version;
    this.outbox.confirm(sent);
    this.retryMs = FIRST_RETRY_MS;
    this.settles = false;
    this.keepOnDevice();
    if (this.state.kind === 'closed') return;
    this.unsavedSince = this.isUnsaved() ? this.given.clock.now() : null;
    this.goOn(PAUSE_MS);
  }

  private goOn(ms: number): void {
    if (this.isUnsaved()) {
      this.become({ kind: 'typed' });
      this.saveIn(ms);
    } else this.become(this.outbox.refusalOf(this.fields) ?? { kind: 'saved', at: this.given.clock.now() });
  }

  /** Mine and theirs meet: as one where they stand apart, else a person decides. */
  private meet(merging: Merging, version: number): void {
    const shown = this.fields;
    const isOwn = changedFields(shown, merging.mine).length > 0;
    this.fields = merging.mine;
    if (hasDisputes(merging)) {
      this.become({ kind: 'conflict', merging, version });
      // What the form does not show, its next change would take away.
      if (isOwn) this.given.onMerged({ before: shown, after: this.fields, isOwn });
      return this.keepOnDevice();
    }
    this.rebase(merging.theirs, version);
    this.fields = settledBy(merging, { fields: {}, blocks: {} });
    this.onForm(shown, isOwn);
  }

  private rebase(theirs: Fields, version: number): void {
    this.version = version;
    this.outbox.rebase(theirs);
    this.settles = true;
  }

  private onForm(before: Fields, isOwn = true): void {
    if (changedFields(before, this.fields).length > 0) this.given.onMerged({ before, after: this.fields, isOwn });
    this.become({ kind: 'typed' });
    this.keepOnDevice();
    this.goOn(0);
  }

  private async couldKeepAside({ base, mine }: Merging): Promise<boolean> {
    await this.copy.settled();
    return (await this.given.desk.keepAside(this.given.story.id, base, mine)).kind === 'kept';
  }

  private fileAside(): Promise<void> {
    this.filing ??= this.fileOnce().finally(() => (this.filing = null));
    return this.filing;
  }

  private async fileOnce(): Promise<void> {
    const { state } = this;
    if (state.kind !== 'closed' || state.aside !== null) return;
    if (changedFields(this.base, this.fields).length === 0 || !hasWords(this.fields)) {
      this.copy.drop();
      return this.become({ ...state, aside: 'none' });
    }
    this.keepOnDevice();
    await this.copy.settled();
    const answer = await this.given.desk.keepAside(this.given.story.id, this.base, this.fields);
    if (answer.kind !== 'kept') {
      this.cancel = this.given.clock.after(this.retryMs, () => void this.fileAside());
      this.retryMs = Math.min(2 * this.retryMs, LONGEST_RETRY_MS);
      return;
    }
    this.copy.drop();
    this.become({ ...state, aside: answer.number });
  }
}
