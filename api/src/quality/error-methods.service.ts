import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { conflict, invalidField } from '../common/app-error';
import { Sql } from '../database/sql';
import type { Actor } from '../domain/people/roles';
import type { ErrorMethod } from '../domain/quality/error-classes';
import { checkClasses, methodOn } from '../domain/quality/method';
import type { ErrorMethodDto, SetErrorMethodDto } from './error-method.dto';
import { ErrorMethodRecord } from './error-method.entity';
import { ErrorWeight } from './error-weight.entity';

const METHODS = `SELECT m.id, m.valid_from::text AS "validFrom", m.multiplier, m.repeats_counted AS "repeatsCounted", m.rate_limit AS "limit", m.reason, m.set_by_name AS "setByName", m.created_at AS "createdAt",
  (SELECT json_agg(json_build_object('id', w.class_id, 'weight', w.weight, 'capPerIssue', w.cap_per_issue, 'isVerified', w.is_verified) ORDER BY w.position) FROM error_weights w WHERE w.method_id = m.id) AS classes
  FROM error_methods m ORDER BY m.valid_from DESC LIMIT 200`;

/** How errors are weighed: what was in force stays, what shall be in force is written beside it. */
@Injectable()
export class ErrorMethods {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly audit: Audit) {}

  /** All that ever held, the youngest first. */
  list(): Promise<ErrorMethodDto[]> {
    return this.sql.rows<ErrorMethodDto & Record<string, unknown>>({ text: METHODS, values: [] });
  }

  /** The method of a day; an issue without a day is weighed by the youngest. */
  async on(day: string | null): Promise<ErrorMethod & { id: string; validFrom: string }> {
    const methods = await this.list();
    const method = day === null ? methods[0] : methodOn(methods, day);
    if (!method) throw conflict('errorMethod.none');
    return method;
  }

  /** Writes down how errors are weighed from a day on. Made from the youngest one seen: if that is another by now, nothing is written. */
  async set(actor: Actor, { basedOnId, validFrom, multiplier, repeatsCounted, limit, classes, reason }: SetErrorMethodDto): Promise<ErrorMethodDto[]> {
    const checked = checkClasses(classes);
    if (!checked.ok) throw invalidField('classes', `errorMethod.${checked.problem}`);
    await this.db.transaction(async (tx) => {
      await tx.query('LOCK TABLE error_methods IN SHARE ROW EXCLUSIVE MODE');
      const [youngest] = await tx.query<{ id: string; valid_from: string }[]>('SELECT id, valid_from::text FROM error_methods ORDER BY valid_from DESC LIMIT 1');
      if (youngest?.id !== basedOnId) throw conflict('errorMethod.stale');
      if (validFrom <= youngest.valid_from) throw invalidField('validFrom', 'errorMethod.notLater');
      const method = await tx.save(tx.create(ErrorMethodRecord, { validFrom, multiplier, repeatsCounted, rateLimit: limit, reason, setById: actor.id, setByName: actor.displayName }));
      await tx.insert(ErrorWeight, classes.map(({ id, weight, capPerIssue, isVerified }, position) => ({ methodId: method.id, classId: id, position, weight, capPerIssue: capPerIssue ?? null, isVerified })));
      await this.audit.record(tx, actor, 'errorMethod.set', method.id, { validFrom, reason });
    });
    return this.list();
  }
}
