import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';

export interface Statement { text: string; values: unknown[]; /** Prepared under this name on each connection: for the few statements every request runs. */ name?: string }

/** Reading in plain SQL over TypeORM's own pool: lists and reading views are one statement each, without hydration. */
@Injectable()
export class Sql {
  private readonly pool: Pool;

  constructor(@InjectDataSource() source: DataSource) {
    this.pool = (source.driver as unknown as { master: Pool }).master;
  }

  async rows<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    return (await this.pool.query<Row>(statement)).rows;
  }

  async row<Row extends QueryResultRow>(statement: Statement): Promise<Row | null> {
    return (await this.rows<Row>(statement))[0] ?? null;
  }
}
