import type { Response } from 'supertest';
import type { Role } from '../../src/domain/people/roles';
import type { ContributionDto } from '../../src/intake/contribution.dto';
import { type Agent, type Newsroom, openNewsroom } from './app';
import { createPublication } from './build';

/** The newsroom as those see it who take in what others send. */
export class IntakeDesk {
  private constructor(readonly newsroom: Newsroom, readonly publicationId: string) {}

  static async open(settings: Record<string, string> = {}): Promise<IntakeDesk> {
    const newsroom = await openNewsroom(settings);
    const { id } = await createPublication(await newsroom.as('admin')) as { id: string };
    return new IntakeDesk(newsroom, id);
  }

  close(): Promise<void> {
    return this.newsroom.close();
  }

  as(role: Role): Promise<Agent> {
    return this.newsroom.as(role);
  }

  async hand(file: Uint8Array, fileName: string, by: Role = 'deskEditor', publicationId = this.publicationId): Promise<Response> {
    return (await this.as(by)).post('/api/contributions').field('publicationId', publicationId).attach('file', Buffer.from(file), fileName);
  }

  /** Hands in what is expected to be taken. */
  async registered(file: Uint8Array, fileName: string, by?: Role): Promise<ContributionDto> {
    const { status, body } = await this.hand(file, fileName, by);
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body as ContributionDto;
  }

  async count(): Promise<number> {
    return (await this.newsroom.sql<{ n: number }>('SELECT count(*)::int AS n FROM contributions'))[0].n;
  }

  acts(subjectId: string): Promise<{ action: string; payload: Record<string, unknown> }[]> {
    return this.newsroom.sql('SELECT action, payload FROM audit_entries WHERE subject_id = $1 ORDER BY seq', [subjectId]);
  }
}

export const textOf = ({ body }: Pick<ContributionDto, 'body'>): string[] =>
  body.content.map((block) => (block.type === 'table' ? block.content.map((row) => row.content.map((cell) => cell.content.map((line) => (line.content ?? []).map(({ text }) => text).join('')).join('/')).join('|')).join('\n') : (block.content ?? []).map(({ text }) => text).join('')));
