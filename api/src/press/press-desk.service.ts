import { Injectable } from '@nestjs/common';
import { invalidField } from '../common/app-error';
import type { Actor } from '../domain/people/roles';
import { PressDesk, type PressMoveAsked } from '../proofs/press-desk';
import { HandingOver } from './handing-over.service';
import { Signing } from './signing.service';

/** The moves of a page that has been read. */
@Injectable()
export class PageAtPress extends PressDesk {
  constructor(private readonly signing: Signing, private readonly handingOver: HandingOver) {
    super();
  }

  async move(actor: Actor, pageId: string, { action, version, reason, password }: PressMoveAsked): Promise<void> {
    if (action === 'send') return this.handingOver.send(actor, pageId, version);
    if (action === 'reopen') return this.handingOver.reopen(actor, pageId, { version, reason });
    if (!password) throw invalidField('password', 'page.sign.passwordMissing');
    return this.signing.sign(actor, pageId, { version, password });
  }
}
