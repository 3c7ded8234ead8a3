import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { type FieldMessages, invalid } from '../common/app-error';
import { Sql } from '../database/sql';
import { type HolderProblem, type HolderRow, readHolders, writeHolders } from '../domain/copy/checks/holder-csv';
import type { Actor } from '../domain/people/roles';
import type { ImportedOfficeHoldersDto, ImportOfficeHoldersDto } from './office-holder.dto';

const MAX_EXPORTED = 2_000;
const MAX_TOLD = 50;
/** One post of one person from one day is one entry. */
const SAME = 'o.name = given.name AND o.title = given.title AND o.body = given.body AND o.in_office_from IS NOT DISTINCT FROM given."inOfficeFrom"';
const GIVEN = 'jsonb_to_recordset($2::jsonb) AS given(name text, title text, body text, rank smallint, "inOfficeFrom" date, "inOfficeUntil" date)';

/** The register as a file, for a spreadsheet or another newsroom. */
@Injectable()
export class HolderFiles {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly audit: Audit) {}

  async exported(publicationId: string): Promise<string> {
    const rows = await this.sql.rows<HolderRow & Record<string, unknown>>({
      text: `SELECT name, title, body, rank, in_office_from::text AS "inOfficeFrom", in_office_until::text AS "inOfficeUntil" FROM office_holders WHERE publication_id = $1 ORDER BY rank, name, created_at LIMIT ${MAX_EXPORTED}`, values: [publicationId],
    });
    return writeHolders(rows);
  }

  /** All of a file or nothing: whatever is wrong is told line by line. Posts that are here already stay as they are. */
  async take(actor: Actor, { publicationId, csv, dryRun = false }: ImportOfficeHoldersDto): Promise<ImportedOfficeHoldersDto> {
    const read = readHolders(csv);
    if (!read.ok) throw invalid(problemsByLine(read.problem));
    return this.db.transaction(async (tx) => {
      const rows = JSON.stringify(read.value);
      const [{ known }] = await tx.query<{ known: number }[]>(`SELECT count(*)::int AS known FROM ${GIVEN} WHERE EXISTS (SELECT FROM office_holders o WHERE o.publication_id = $1 AND ${SAME})`, [publicationId, rows]);
      const drafted = read.value.length - known;
      if (dryRun || drafted === 0) return { drafted, known };
      await tx.query(`INSERT INTO office_holders (publication_id, name, title, body, rank, in_office_from, in_office_until)
        SELECT $1, given.name, given.title, given.body, given.rank, given."inOfficeFrom", given."inOfficeUntil" FROM ${GIVEN} WHERE NOT EXISTS (SELECT FROM office_holders o WHERE o.publication_id = $1 AND ${SAME})`, [publicationId, rows]);
      await this.audit.record(tx, actor, 'officeHolder.imported', publicationId, { count: drafted });
      return { drafted, known };
    });
  }
}

const problemsByLine = (problems: readonly HolderProblem[]): FieldMessages => Object.fromEntries(problems.slice(0, MAX_TOLD)
  .map(({ line, column, problem }) => [`csv.${line}${column ? `.${column}` : ''}`, { code: `holder.csv.${problem}` as const, params: { line, column } }]));
