import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known of errors: how they are weighed, those found in print, and how many characters a page counts. */
export class CreateQuality1795219340010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.createMethods(db);
    await db.query(`
      CREATE TABLE printed_errors (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        issue_id uuid NOT NULL,
        page_id uuid NOT NULL,
        article_id uuid,
        place text NOT NULL,
        fact text,
        class_id text NOT NULL,
        wrong_text text NOT NULL,
        right_text text NOT NULL DEFAULT '',
        note text NOT NULL DEFAULT '',
        found_by text NOT NULL,
        found_on date NOT NULL,
        recorded_by_id uuid,
        recorded_by_name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_printed_errors PRIMARY KEY (id),
        CONSTRAINT fk_printed_errors_issue_id FOREIGN KEY (issue_id) REFERENCES issues(id),
        CONSTRAINT fk_printed_errors_page_id FOREIGN KEY (page_id) REFERENCES pages(id),
        CONSTRAINT fk_printed_errors_article_id FOREIGN KEY (article_id) REFERENCES articles(id),
        CONSTRAINT fk_printed_errors_recorded_by_id FOREIGN KEY (recorded_by_id) REFERENCES users(id) ON DELETE SET NULL,
        CONSTRAINT ck_printed_errors_place CHECK (place IN ('nameplate', 'folio', 'columnHead', 'headline', 'body', 'caption', 'table', 'notice', 'colophon')),
        CONSTRAINT ck_printed_errors_fact CHECK (fact IN ('importantName', 'importantTime', 'importantPicture')),
        CONSTRAINT ck_printed_errors_wrong_text CHECK (wrong_text <> '')
      )`);
    await db.query('CREATE INDEX ix_printed_errors_page_id ON printed_errors (page_id)');
    await db.query('CREATE INDEX ix_printed_errors_found_on ON printed_errors (found_on)');
    await db.query(`
      CREATE TABLE page_extents (
        page_id uuid NOT NULL,
        proof_id uuid,
        layout_version integer,
        characters_per_line double precision NOT NULL,
        lines double precision NOT NULL,
        photo_characters double precision NOT NULL,
        decorative_characters double precision NOT NULL,
        CONSTRAINT pk_page_extents PRIMARY KEY (page_id),
        CONSTRAINT fk_page_extents_page_id FOREIGN KEY (page_id) REFERENCES pages(id) ON DELETE CASCADE,
        CONSTRAINT fk_page_extents_proof_id FOREIGN KEY (proof_id) REFERENCES proofs(id) ON DELETE CASCADE
      )`);
  }

  private async createMethods(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE error_methods (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        valid_from date NOT NULL,
        multiplier real NOT NULL,
        repeats_counted smallint NOT NULL,
        rate_limit real NOT NULL,
        reason text NOT NULL,
        set_by_id uuid,
        set_by_name text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_error_methods PRIMARY KEY (id),
        CONSTRAINT uq_error_methods_valid_from UNIQUE (valid_from),
        CONSTRAINT fk_error_methods_set_by_id FOREIGN KEY (set_by_id) REFERENCES users(id) ON DELETE SET NULL,
        CONSTRAINT ck_error_methods_reason CHECK (reason <> ''),
        CONSTRAINT ck_error_methods_figures CHECK (multiplier >= 1 AND repeats_counted >= 1 AND rate_limit > 0)
      )`);
    await db.query(`
      CREATE TABLE error_weights (
        method_id uuid NOT NULL,
        class_id text NOT NULL,
        position smallint NOT NULL,
        weight real NOT NULL,
        cap_per_issue real,
        is_verified boolean NOT NULL,
        CONSTRAINT pk_error_weights PRIMARY KEY (method_id, class_id),
        CONSTRAINT fk_error_weights_method_id FOREIGN KEY (method_id) REFERENCES error_methods(id) ON DELETE CASCADE,
        CONSTRAINT ck_error_weights_weight CHECK (weight >= 0 AND cap_per_issue >= 0)
      )`);
    await db.query(`WITH method AS (
      INSERT INTO error_methods (valid_from, multiplier, repeats_counted, rate_limit, reason)
      VALUES ('2020-05-28', 2, 3, 3, '《报纸期刊质量管理规定》（国新出发〔2020〕10号）附件《报纸编校差错率计算方法》') RETURNING id)
      INSERT INTO error_weights (method_id, class_id, position, weight, cap_per_issue, is_verified)
      SELECT method.id, w.* FROM method, (VALUES
        ('fact', 1, 1, NULL::real, true), ('grammar', 2, 1, NULL, true), ('oneCharacter', 3, 1, NULL, true), ('fewCharacters', 4, 2, NULL, true), ('manyCharacters', 5, 4, NULL, true),
        ('transposed', 6, 1, NULL, true), ('number', 7, 1, NULL, true), ('numeralStyle', 8, 0.1, 1, true), ('foreignWord', 9, 1, NULL, true), ('minorityWord', 10, 1, NULL, true),
        ('pinyin', 11, 1, NULL, false), ('letterCase', 12, 0.5, NULL, false), ('traditionalCharacter', 13, 0.5, NULL, false), ('unitOrTerm', 14, 0.5, NULL, false),
        ('punctuation', 15, 0.1, 1, false), ('punctuationAtLineEdge', 16, 0.1, 1, false), ('symbol', 17, 0.5, NULL, false), ('format', 18, 0.1, 1, false), ('font', 19, 0.1, 1, false),
        ('pictureText', 20, 1, NULL, false)) AS w(class_id, position, weight, cap_per_issue, is_verified)`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['page_extents', 'printed_errors', 'error_weights', 'error_methods']) await db.query(`DROP TABLE ${table}`);
  }
}
