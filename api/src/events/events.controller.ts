import { Controller, type MessageEvent, Sse } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { concatMap, filter, interval, map, merge, type Observable, of, takeWhile } from 'rxjs';
import { SignIn } from '../auth/sign-in.service';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { Announcements } from './announcements';

const PING_MS = 25_000;
/** Who signs in, and who is given which post, is for those who may read the record. */
const PRIVATE = /^(session|login|password|token|user)\./u;
/** That somebody has been told of something, or that what they asked for is coming along, is for them alone. */
const TO_ONE: readonly string[] = ['userNotice.given', 'output.changed'];

@ApiTags('events')
@Controller('events')
export class EventsController {
  constructor(private readonly announcements: Announcements, private readonly signIn: SignIn) {}

  /** Acts as they happen, as server-sent events; a ping keeps the line open and ends it for whoever was signed out. */
  @Allow('account.own') @Sse() @ApiOkResponse({ description: 'text/event-stream of {seq, action, actorId, actorName, subjectId, detail}' })
  stream(@CurrentActor() actor: Actor): Observable<MessageEvent> {
    const seesAll = may(actor, 'audit.read');
    const acts = this.announcements.acts.pipe(
      filter(({ action, subjectId }) => (TO_ONE.includes(action) ? subjectId === actor.id : seesAll || !PRIVATE.test(action))),
      map((act): MessageEvent => ({ type: 'act', id: String(act.seq), data: act })),
    );
    const pings = interval(PING_MS).pipe(
      concatMap(async () => (await this.signIn.byId(actor.id)) !== null),
      takeWhile((stillHere) => stillHere),
      map((): MessageEvent => ({ type: 'ping', data: '' })),
    );
    return merge(of({ type: 'hello', data: '' } satisfies MessageEvent), acts, pings);
  }
}
