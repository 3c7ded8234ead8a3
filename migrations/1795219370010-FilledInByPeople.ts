import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A fact somebody filled in is known by who confirmed it and when: no sentence in one language has to say so. */
export class FilledInByPeople1795219370010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const emptied = (column: string): string => `replace(${column}::text, '"evidence": "人工填写"', '"evidence": ""')::jsonb`;
    await db.query(`UPDATE issues SET provenance = ${emptied('provenance')} WHERE provenance::text LIKE '%人工填写%'`);
    await db.query(`UPDATE pages SET page_number_provenance = ${emptied('page_number_provenance')} WHERE page_number_provenance::text LIKE '%人工填写%'`);
  }

  async down(): Promise<void> {
    // Who confirmed them still says it.
  }
}
