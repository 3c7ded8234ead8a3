import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines of the rates hold from a day on; a quote tells what it was reckoned from. */
export class DateNoticeRates1795219430000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // What a paper charged until now it charged since its rates were last set.
    await db.query(`
      UPDATE notice_desks SET rates = (SELECT jsonb_agg(line || jsonb_build_object('effectiveFrom', to_char(updated_at, 'YYYY-MM-DD')) ORDER BY place) FROM jsonb_array_elements(rates) WITH ORDINALITY AS t(line, place))
      WHERE jsonb_array_length(rates) > 0`);
    await db.query(`UPDATE notices SET quote = quote || '{"areas": [], "rateFrom": null}' WHERE quote IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query("UPDATE notices SET quote = quote - 'areas' - 'rateFrom' WHERE quote IS NOT NULL");
    await db.query(`
      UPDATE notice_desks SET rates = (SELECT jsonb_agg(line - 'effectiveFrom' ORDER BY place) FROM jsonb_array_elements(rates) WITH ORDINALITY AS t(line, place))
      WHERE jsonb_array_length(rates) > 0`);
  }
}
