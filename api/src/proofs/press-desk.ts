import type { Actor } from '../domain/people/roles';

/** A move of a page that has been read, as it is asked for; signing asks for the signer's password again. */
export interface PressMoveAsked { action: 'sign' | 'send' | 'reopen'; version: number; reason: string; password?: string }

/** Signs pages, hands them over and takes them back, a storey above; all moves of a page have one address all the same. */
export abstract class PressDesk {
  abstract move(actor: Actor, pageId: string, asked: PressMoveAsked): Promise<void>;
}
