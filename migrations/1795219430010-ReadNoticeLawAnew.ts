import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kinds of notice nobody here has put a hand to: no act on record is about any of their rules. */
const FORGET_UNTOUCHED = `
  DELETE FROM notice_rules r WHERE NOT EXISTS (
    SELECT 1 FROM notice_rules o JOIN audit_entries a ON a.subject_id = o.id AND a.action IN ('noticeRule.created', 'noticeRule.changed') WHERE o.key = r.key)`;

/** The house's rules were held against the texts of the laws: kinds nobody has edited are laid down anew at the next start, holidays name the notice they stand in. */
export class ReadNoticeLawAnew1795219430010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(FORGET_UNTOUCHED);
    await db.query(`
      UPDATE calendar_days SET source = '国务院办公厅' || extract(year FROM day) + (CASE WHEN name = '元旦' AND extract(month FROM day) = 12 THEN 1 ELSE 0 END) || '年节假日安排通知' WHERE source LIKE 'chinese-days %'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(FORGET_UNTOUCHED);
    await db.query("UPDATE calendar_days SET source = 'chinese-days 1.5.7' WHERE source LIKE '国务院办公厅%'");
  }
}
