import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { type FieldMessages, invalid } from '../common/app-error';
import { Sql } from '../database/sql';
import { readRules, type RowProblem, type RuleRow, writeRules } from '../domain/copy/checks/rule-csv';
import type { Actor } from '../domain/people/roles';
import type { ImportCheckRulesDto, ImportedCheckRulesDto } from './check-rule.dto';

const MAX_EXPORTED = 20_000;
const MAX_TOLD = 50;

/** The lists as files, for a spreadsheet or another newsroom. What comes in is a draft until someone publishes it. */
@Injectable()
export class RuleFiles {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly audit: Audit) {}

  async exported(publicationId: string): Promise<string> {
    const rows = await this.sql.rows<RuleRow & Record<string, unknown>>({
      text: `SELECT kind, pattern, suggestion, exceptions, severity, licence_kind AS "licenceKind", valid_from::text AS "validFrom", valid_until::text AS "validUntil", source
        FROM check_rules WHERE publication_id = $1 AND status <> 'retired' ORDER BY kind, pattern LIMIT ${MAX_EXPORTED}`,
      values: [publicationId],
    });
    return writeRules(rows);
  }

  /** All of a file or nothing: whatever is wrong is told line by line. Entries that are here already stay as they are. */
  async take(actor: Actor, { publicationId, csv, dryRun = false }: ImportCheckRulesDto): Promise<ImportedCheckRulesDto> {
    const read = readRules(csv);
    if (!read.ok) throw invalid(problemsByLine(read.problem));
    return this.db.transaction(async (tx) => {
      const [{ known }] = await tx.query<{ known: number }[]>(
        `SELECT count(*)::int AS known FROM check_rules r JOIN jsonb_to_recordset($2::jsonb) AS given(kind text, pattern text) USING (kind, pattern) WHERE r.publication_id = $1`,
        [publicationId, JSON.stringify(read.value)]);
      const drafted = read.value.length - known;
      if (dryRun || drafted === 0) return { drafted, known };
      await tx.query(
        `INSERT INTO check_rules (publication_id, kind, pattern, suggestion, exceptions, severity, licence_kind, valid_from, valid_until, source)
         SELECT $1, kind, pattern, suggestion, ARRAY(SELECT jsonb_array_elements_text(exceptions)), severity, "licenceKind", "validFrom", "validUntil", source
         FROM jsonb_to_recordset($2::jsonb) AS given(kind text, pattern text, suggestion text, exceptions jsonb, severity text, "licenceKind" text, "validFrom" date, "validUntil" date, source text)
         ON CONFLICT DO NOTHING`,
        [publicationId, JSON.stringify(read.value)]);
      await this.audit.record(tx, actor, 'checkRule.imported', publicationId, { count: drafted });
      return { drafted, known };
    });
  }
}

const problemsByLine = (problems: readonly RowProblem[]): FieldMessages => Object.fromEntries(problems.slice(0, MAX_TOLD)
  .map(({ line, column, problem }) => [`csv.${line}${column ? `.${column}` : ''}`, { code: `checkRule.csv.${problem}` as const, params: { line, column } }]));
