import { type Field, type Fields, sameField, toSend } from './fields';
import type { State } from './ports';

export type Refusal = State & { kind: 'refused' };
/** The form as it was when its changes left, and those changes. */
export interface Sent { whole: Fields; patch: Fields }

/** What of a story the server has, what is on its way there, and what it would not take. */
export class Outbox {
  /** Sent, and not answered yet: sent again as it was until it is known what became of it. */
  private onItsWay: Sent | null = null;
  /** Values the server does not take; the rest is sent meanwhile. */
  private barred: Fields = {};
  private refusal: Refusal | null = null;

  /** `arrived` is the story as the server has it. */
  constructor(private arrived: Fields) {}

  get base(): Fields {
    return this.arrived;
  }

  get sent(): Sent | null {
    return this.onItsWay;
  }

  /** The changes of a form that can be sent. */
  unsent(now: Fields): Fields {
    const isBarred = (field: Field): boolean => field in this.barred && sameField(field, this.barred[field], now[field]);
    return Object.fromEntries(Object.entries(toSend(this.arrived, now)).filter(([field]) => !isBarred(field as Field)));
  }

  isEmpty(now: Fields): boolean {
    return this.onItsWay === null && Object.keys(this.unsent(now)).length === 0;
  }

  /** Why some of the form stays unsent, while it does. */
  refusalOf(now: Fields): Refusal | null {
    return Object.keys(toSend(this.arrived, now)).length > Object.keys(this.unsent(now)).length ? this.refusal : null;
  }

  /** Puts what is unsent on its way. */
  take(now: Fields): Sent {
    this.onItsWay = { whole: now, patch: this.unsent(now) };
    return this.onItsWay;
  }

  /** An answer came, whichever. */
  answered(): void {
    this.onItsWay = null;
  }

  confirm({ whole, patch }: Sent): void {
    this.arrived = { ...this.arrived, ...Object.fromEntries(Object.keys(patch).map((field) => [field, whole[field as Field]])) };
  }

  /** The fields that are named, or all that was sent when none is, wait until they are changed. */
  bar(refusal: Refusal, { patch }: Sent): void {
    const named = Object.keys(patch).filter((field) => field in refusal.fields);
    this.barred = { ...this.barred, ...Object.fromEntries((named.length ? named : Object.keys(patch)).map((field) => [field, patch[field as Field]])) };
    this.refusal = refusal;
  }

  /** The story is another now, whoever made it so. */
  rebase(theirs: Fields): void {
    this.arrived = theirs;
  }
}
