import type { MigrationInterface, QueryRunner } from 'typeorm';

const PRINTED_CREDIT = (column: string, id: string): string =>
  `coalesce((SELECT string_agg(trim(b.printed_label || ' ' || b.printed_name), ' ' ORDER BY b.position) FROM bylines b WHERE b.${column} = ${id}), '')`;

/** Every part of what is printed: who changes it after a page is signed voids the signature, whichever way they came. */
const WATCHED: readonly { table: string; name: string; on: string; when?: string; isWide: boolean }[] = [
  {
    table: 'articles', name: 'articles_void_signatures', on: 'UPDATE OF kicker, headline, deck, body, status, deleted_at', isWide: false,
    when: "(OLD.kicker, OLD.headline, OLD.deck, OLD.body, OLD.deleted_at, OLD.status IN ('released', 'published')) IS DISTINCT FROM (NEW.kicker, NEW.headline, NEW.deck, NEW.body, NEW.deleted_at, NEW.status IN ('released', 'published'))",
  },
  { table: 'bylines', name: 'bylines_void_signatures', on: 'INSERT OR UPDATE OR DELETE', isWide: false },
  {
    table: 'notices', name: 'notices_void_signatures', on: 'UPDATE OF title, body, signature_lines, status, deleted_at', isWide: false,
    when: `(OLD.title, OLD.body, OLD.signature_lines, OLD.deleted_at, OLD.status IN ('approved', 'placed', 'published', 'certified')) IS DISTINCT FROM (NEW.title, NEW.body, NEW.signature_lines, NEW.deleted_at, NEW.status IN ('approved', 'placed', 'published', 'certified'))`,
  },
  { table: 'photos', name: 'photos_void_signatures', on: 'UPDATE OF caption, credit, headline, width, height, file_hash, deleted_at', isWide: false },
  { table: 'page_layouts', name: 'page_layouts_void_signatures', on: 'INSERT OR UPDATE OF layout OR DELETE', isWide: true },
  { table: 'publication_fonts', name: 'publication_fonts_void_signatures', on: 'UPDATE OF face, metrics OR DELETE', isWide: true },
  { table: 'pages', name: 'pages_void_signatures', on: 'UPDATE OF page_number, name, page_editor_id, issue_id', isWide: true },
  { table: 'issues', name: 'issues_void_signatures', on: 'UPDATE OF published_on, issue_number, total_issue_number, staff', isWide: true },
  { table: 'publications', name: 'publications_void_signatures', on: 'UPDATE OF name, nameplate, slogan, hotline, submission_email, licence_number', isWide: true },
  { table: 'users', name: 'users_void_signatures', on: 'UPDATE OF display_name', isWide: true },
];

/** Signatures of pages: what was signed is what is printed, kept by the database itself. */
export class CreateSignatures1795219320010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE page_signatures (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        page_id uuid NOT NULL,
        proof_id uuid NOT NULL,
        number integer NOT NULL,
        pdf_hash text NOT NULL,
        pdf_bytes integer NOT NULL,
        composition_hash text NOT NULL,
        engine_version text NOT NULL,
        fingerprint jsonb NOT NULL,
        signed_by_id uuid NOT NULL,
        signed_by_name text NOT NULL,
        signed_at timestamptz NOT NULL DEFAULT now(),
        second_id uuid,
        second_name text,
        sent_by_name text,
        sent_at timestamptz,
        voided_by_id uuid,
        voided_by_name text,
        voided_at timestamptz,
        void_reason text,
        void_changes jsonb,
        CONSTRAINT pk_page_signatures PRIMARY KEY (id),
        CONSTRAINT uq_page_signatures_page_id_number UNIQUE (page_id, number),
        CONSTRAINT uq_page_signatures_proof_id UNIQUE (proof_id),
        CONSTRAINT fk_page_signatures_page_id FOREIGN KEY (page_id) REFERENCES pages(id),
        CONSTRAINT fk_page_signatures_proof_id FOREIGN KEY (proof_id) REFERENCES proofs(id),
        CONSTRAINT fk_page_signatures_signed_by_id FOREIGN KEY (signed_by_id) REFERENCES users(id),
        CONSTRAINT fk_page_signatures_second_id FOREIGN KEY (second_id) REFERENCES users(id),
        CONSTRAINT fk_page_signatures_voided_by_id FOREIGN KEY (voided_by_id) REFERENCES users(id),
        CONSTRAINT ck_page_signatures_two_people CHECK (number = 1 OR coalesce(second_id <> signed_by_id, false)),
        CONSTRAINT ck_page_signatures_voided CHECK (num_nonnulls(voided_at, voided_by_name, void_reason, void_changes) IN (0, 4))
      )`);
    await db.query('CREATE UNIQUE INDEX uq_page_signatures_page_id ON page_signatures (page_id) WHERE voided_at IS NULL');
    await db.query("CREATE INDEX ix_pages_at_press ON pages (issue_id) WHERE status IN ('signed', 'sent')");
    await this.keepSignatures(db);
    await this.fingerprint(db);
    await this.voidWhatChanged(db);
    await this.keepSignedPages(db);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const { table, name } of WATCHED) await db.query(`DROP TRIGGER ${name} ON ${table}`);
    await db.query('DROP TRIGGER pages_signed ON pages');
    await db.query('DROP TABLE page_signatures');
    await db.query('DROP INDEX ix_pages_at_press');
    for (const made of ['keep_signed_page()', 'void_changed_signatures()', 'void_signature(uuid, uuid, text, text, jsonb)', 'who_acts()', 'fingerprint_changes(jsonb, jsonb)', 'page_fingerprint(uuid)', 'keep_signature()', 'check_signature()']) {
      await db.query(`DROP FUNCTION ${made}`);
    }
  }

  /** A signature is put on the newest clean proof, by somebody who was not alone in reading the page, and after a late change by two. It is voided once, and otherwise never touched. */
  private async keepSignatures(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION check_signature() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        proof proofs;
        before page_signatures;
      BEGIN
        SELECT * INTO proof FROM proofs WHERE id = NEW.proof_id;
        IF proof.page_id <> NEW.page_id OR proof.round <> 'clean' OR (proof.pdf_hash, proof.composition_hash, proof.engine_version) <> (NEW.pdf_hash, NEW.composition_hash, NEW.engine_version)
            OR EXISTS (SELECT 1 FROM proofs p WHERE p.page_id = NEW.page_id AND p.number > proof.number) THEN
          RAISE EXCEPTION 'only the newest clean proof of a page is signed, as it is' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_page_signatures_clean_proof', TABLE = 'page_signatures';
        END IF;
        IF NOT EXISTS (SELECT 1 FROM proofs p WHERE p.page_id = NEW.page_id AND p.status = 'completed' AND p.assignee_id <> NEW.signed_by_id) THEN
          RAISE EXCEPTION 'nobody signs a page who was the only one to read it' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_page_signatures_sole_reader', TABLE = 'page_signatures';
        END IF;
        SELECT * INTO before FROM page_signatures WHERE page_id = NEW.page_id ORDER BY number DESC LIMIT 1;
        IF NEW.number <> coalesce(before.number, 0) + 1 OR (before.id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM proofs p JOIN proofs signed ON signed.id = before.proof_id WHERE p.page_id = NEW.page_id AND p.is_delta AND p.status = 'completed' AND p.number > signed.number
              AND p.assignee_id = NEW.second_id AND p.assignee_id IS DISTINCT FROM before.voided_by_id)) THEN
          RAISE EXCEPTION 'a late change is read on a delta proof by somebody else before the page is signed again' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_page_signatures_late_change', TABLE = 'page_signatures';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query('CREATE TRIGGER page_signatures_checked BEFORE INSERT ON page_signatures FOR EACH ROW EXECUTE FUNCTION check_signature()');
    await db.query(`
      CREATE FUNCTION keep_signature() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        set_later constant text[] := ARRAY['sent_by_name', 'sent_at', 'voided_by_id', 'voided_by_name', 'voided_at', 'void_reason', 'void_changes'];
      BEGIN
        IF TG_OP = 'DELETE' OR OLD.voided_at IS NOT NULL OR to_jsonb(OLD) - set_later <> to_jsonb(NEW) - set_later THEN
          RAISE EXCEPTION 'a signature stays as it was put: %', OLD.id USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'page_signatures_kept';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query('CREATE TRIGGER page_signatures_kept BEFORE UPDATE OR DELETE ON page_signatures FOR EACH ROW EXECUTE FUNCTION keep_signature()');
  }

  /** What a page is made of, as domain/press/fingerprint has it: everything the composer reads of it, by thing and part. */
  private async fingerprint(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION page_fingerprint(wanted uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
        WITH page AS (
          SELECT g.id, g.issue_id, g.page_number, g.name, g.page_editor_id, i.published_on, i.issue_number, i.total_issue_number, i.staff, i.publication_id, l.layout,
            ARRAY(SELECT b ->> 'kind' FROM jsonb_array_elements(l.layout -> 'blocks') b) AS kinds
          FROM pages g JOIN issues i ON i.id = g.issue_id JOIN page_layouts l ON l.page_id = g.id WHERE g.id = wanted),
        pieces AS (SELECT DISTINCT b ->> 'pieceId' AS id FROM page, jsonb_array_elements(layout -> 'blocks') b WHERE b ? 'pieceId'),
        pictures AS (SELECT DISTINCT f #>> '{}' AS id FROM page, jsonb_path_query(layout, 'strict $.blocks[*].**.photoId') f),
        placed AS (SELECT CASE WHEN id ~ '^[0-9a-f-]{36}$' THEN id::uuid END AS id FROM (SELECT id FROM pieces UNION SELECT id FROM pictures) known),
        things AS (
          SELECT 'article' AS kind, a.id::text AS id, coalesce(nullif(a.headline, ''), nullif(a.kicker, ''), left(a.body_text, 30)) AS title, jsonb_build_object('kicker', a.kicker, 'headline', a.headline, 'deck', a.deck,
              'body', md5(a.body::text), 'byline', ${PRINTED_CREDIT('article_id', 'a.id')}, 'release', (a.status IN ('released', 'published'))::text) AS parts
            FROM articles a WHERE a.id IN (SELECT id FROM placed) AND a.deleted_at IS NULL
          UNION ALL SELECT 'notice', n.id::text, n.title, jsonb_build_object('title', n.title, 'body', md5(n.body::text), 'signature', array_to_string(n.signature_lines, E'\\n'),
              'approval', (n.status IN ('approved', 'placed', 'published', 'certified'))::text) FROM notices n WHERE n.id IN (SELECT id FROM placed) AND n.deleted_at IS NULL
          UNION ALL SELECT 'photo', h.id::text, coalesce(nullif(h.headline, ''), nullif(left(h.caption, 30), ''), h.file_name), jsonb_build_object('headline', h.headline, 'caption', h.caption,
              'credit', coalesce(nullif(h.credit, ''), ${PRINTED_CREDIT('photo_id', 'h.id')}), 'picture', concat_ws(' ', h.file_hash, h.width, h.height)) FROM photos h WHERE h.id IN (SELECT id FROM placed) AND h.deleted_at IS NULL
          UNION ALL SELECT 'layout', id::text, concat_ws(' ', page_number, name), jsonb_build_object('blocks', md5(layout::text)) FROM page
          UNION ALL SELECT 'neighbour', o.id::text, concat_ws(' ', o.page_number, o.name), jsonb_build_object('texts', md5(concat_ws(' ', o.page_number, ol.layout -> 'spec',
              (SELECT jsonb_agg(b ORDER BY b ->> 'id') FROM jsonb_array_elements(ol.layout -> 'blocks') b WHERE b ->> 'pieceId' IN (SELECT id FROM pieces)))))
            FROM page g JOIN pages o ON o.issue_id = g.issue_id AND o.id <> g.id JOIN page_layouts ol ON ol.page_id = o.id
            WHERE EXISTS (SELECT 1 FROM jsonb_array_elements(ol.layout -> 'blocks') b WHERE b ->> 'pieceId' IN (SELECT id FROM pieces))
          UNION ALL SELECT 'page', g.id::text, concat_ws(' ', g.page_number, g.name), jsonb_build_object('number', coalesce(g.page_number::text, ''), 'name', g.name, 'editor', coalesce(u.display_name, ''))
            FROM page g LEFT JOIN users u ON u.id = g.page_editor_id
          UNION ALL SELECT 'issue', issue_id::text, '', jsonb_strip_nulls(jsonb_build_object(
              'publishedOn', CASE WHEN kinds && ARRAY['masthead', 'folio'] THEN coalesce(published_on::text, '') END, 'issueNumber', CASE WHEN 'masthead' = ANY(kinds) THEN coalesce(issue_number::text, '') END,
              'totalIssueNumber', CASE WHEN 'masthead' = ANY(kinds) THEN coalesce(total_issue_number::text, '') END, 'staff', CASE WHEN 'colophon' = ANY(kinds) THEN md5(staff::text) END)) FROM page
          UNION ALL SELECT 'paper', p.id::text, p.name, jsonb_strip_nulls(jsonb_build_object(
              'nameplate', CASE WHEN g.kinds && ARRAY['masthead', 'folio'] THEN coalesce(nullif(p.nameplate, ''), p.name) END, 'ear', CASE WHEN 'masthead' = ANY(g.kinds) THEN concat_ws(E'\\n', p.licence_number, p.hotline, p.slogan) END,
              'submissionEmail', CASE WHEN 'colophon' = ANY(g.kinds) THEN p.submission_email END)) FROM page g JOIN publications p ON p.id = g.publication_id
          UNION ALL SELECT 'font', f.face, f.name, jsonb_build_object('outlines', f.face, 'metrics', md5(f.metrics::text)) FROM page g JOIN publication_fonts f ON f.publication_id = g.publication_id AND strpos(g.layout::text, f.face) > 0)
        SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'title', title, 'parts', parts) ORDER BY kind, id), '[]') FROM things
      $$`);
    // As changesSince in domain/press/fingerprint tells it; the two are held together by a test.
    await db.query(`
      CREATE FUNCTION fingerprint_changes(signed jsonb, present jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
        SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'title', coalesce(nullif(n.title, ''), o.title, ''),
            'change', CASE WHEN n.parts IS NULL THEN 'gone' WHEN o.parts IS NULL THEN 'added' ELSE 'changed' END,
            'parts', CASE WHEN o.parts IS NULL OR n.parts IS NULL THEN '[]' ELSE (SELECT jsonb_agg(part ORDER BY part COLLATE "C") FROM jsonb_object_keys(o.parts || n.parts) part WHERE o.parts -> part IS DISTINCT FROM n.parts -> part) END)
          ORDER BY array_position(ARRAY['article', 'notice', 'photo', 'layout', 'neighbour', 'page', 'issue', 'paper', 'font', 'engine'], kind), id), '[]')
        FROM jsonb_to_recordset(signed) AS o(kind text, id text, title text, parts jsonb) FULL JOIN jsonb_to_recordset(present) AS n(kind text, id text, title text, parts jsonb) USING (kind, id)
        WHERE o.parts IS DISTINCT FROM n.parts
      $$`);
  }

  private async voidWhatChanged(db: QueryRunner): Promise<void> {
    // Whoever is on record as having acted last in this transaction.
    await db.query(`
      CREATE FUNCTION who_acts(OUT id uuid, OUT name text) LANGUAGE sql STABLE AS $$
        SELECT e.actor_id, e.actor_name FROM (SELECT actor_id, actor_name, seq, xmin FROM audit_entries ORDER BY seq DESC LIMIT 50) e
        WHERE e.xmin = pg_current_xact_id()::xid AND e.actor_id IS NOT NULL ORDER BY e.seq DESC LIMIT 1
      $$`);
    // The issue first and then the page, as whoever moves an issue holds them.
    await db.query(`
      CREATE FUNCTION void_signature(signature uuid, by_id uuid, by_name text, reason text, changes jsonb) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE
        standing record;
      BEGIN
        SELECT s.number, s.page_id, g.issue_id, g.status, i.status AS issue_status INTO standing
          FROM page_signatures s JOIN pages g ON g.id = s.page_id JOIN issues i ON i.id = g.issue_id WHERE s.id = signature AND s.voided_at IS NULL FOR UPDATE OF i;
        IF NOT FOUND THEN RETURN; END IF;
        UPDATE page_signatures SET voided_at = now(), voided_by_id = by_id, voided_by_name = by_name, void_reason = reason, void_changes = changes WHERE id = signature;
        UPDATE pages SET status = 'proof3', updated_at = now(), version = version + 1 WHERE id = standing.page_id;
        INSERT INTO page_moves (page_id, action, from_status, to_status, reason, actor_id, actor_name) VALUES (standing.page_id, 'reopen', standing.status, 'proof3', reason, by_id, by_name);
        INSERT INTO audit_entries (action, actor_id, actor_name, subject_kind, subject_id, payload)
          VALUES ('page.signatureVoided', by_id, by_name, 'page', standing.page_id, jsonb_build_object('number', standing.number, 'from', standing.status, 'reason', reason, 'changes', changes));
        IF standing.issue_status = 'signed' THEN
          UPDATE issues SET status = 'copyClosed', updated_at = now(), version = version + 1 WHERE id = standing.issue_id;
          INSERT INTO audit_entries (action, actor_id, actor_name, subject_kind, subject_id, payload)
            VALUES ('issue.moved', by_id, by_name, 'issue', standing.issue_id, jsonb_build_object('action', 'reopen', 'from', 'signed', 'to', 'copyClosed', 'reason', reason));
        END IF;
      END $$`);
    // What is printed is out of reach of any change.
    await db.query(`
      CREATE FUNCTION void_changed_signatures() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        touched jsonb := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
        ids text[] := ARRAY[touched ->> 'id', touched ->> 'article_id', touched ->> 'photo_id'];
        standing record;
        changes jsonb;
        who record;
      BEGIN
        FOR standing IN
          SELECT s.id, s.page_id, s.fingerprint FROM pages g JOIN page_signatures s ON s.page_id = g.id AND s.voided_at IS NULL JOIN issues i ON i.id = g.issue_id
          WHERE g.status IN ('signed', 'sent') AND i.status NOT IN ('printed', 'published', 'archived')
            AND (TG_ARGV[0] = 'wide' OR EXISTS (SELECT 1 FROM jsonb_array_elements(s.fingerprint) thing WHERE thing ->> 'id' = ANY (ids)))
        LOOP
          -- The engine and the desk's own faces stand in no table; they are watched where the program starts.
          changes := fingerprint_changes(standing.fingerprint, page_fingerprint(standing.page_id) || coalesce((
            SELECT jsonb_agg(thing) FROM jsonb_array_elements(standing.fingerprint) thing WHERE thing ->> 'kind' = 'engine' OR (thing ->> 'kind' = 'font' AND thing ->> 'id' NOT LIKE 'own-%')), '[]'));
          IF changes <> '[]' THEN
            SELECT * INTO who FROM who_acts();
            IF who.id IS NULL THEN
              SELECT u.id, u.display_name AS name INTO who FROM users u WHERE u.id::text = touched ->> 'unkept_by_id';
            END IF;
            PERFORM void_signature(standing.id, who.id, coalesce(who.name, '系统'),
              '签样后改动：' || (SELECT string_agg(DISTINCT coalesce(nullif(change ->> 'title', ''), change ->> 'kind'), '、') FROM jsonb_array_elements(changes) change), changes);
          END IF;
        END LOOP;
        RETURN NULL;
      END $$`);
    for (const { table, name, on, when, isWide } of WATCHED) {
      // At the end of the transaction: by then the act is on record, and what came back to what it was has voided nothing.
      await db.query(`CREATE CONSTRAINT TRIGGER ${name} AFTER ${on} ON ${table} DEFERRABLE INITIALLY DEFERRED FOR EACH ROW ${when ? `WHEN (${when})` : ''} EXECUTE FUNCTION void_changed_signatures('${isWide ? 'wide' : 'thing'}')`);
    }
  }

  /** A page is signed exactly while one signature of it stands. Pages of the past came in as published, without one. */
  private async keepSignedPages(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION keep_signed_page() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        checked uuid := CASE WHEN TG_TABLE_NAME = 'pages' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'page_id' END;
        was text := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) ->> 'status' END;
        is_wrong boolean;
      BEGIN
        SELECT CASE WHEN g.status IN ('signed', 'sent') THEN s.id IS NULL WHEN g.status = 'published' THEN s.id IS NULL AND was <> 'published' ELSE s.id IS NOT NULL END
          INTO is_wrong FROM pages g LEFT JOIN page_signatures s ON s.page_id = g.id AND s.voided_at IS NULL WHERE g.id = checked;
        IF is_wrong THEN
          RAISE EXCEPTION 'a page is signed exactly while its signature stands: %', checked USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_pages_signed', TABLE = 'pages';
        END IF;
        RETURN NULL;
      END $$`);
    await db.query('CREATE CONSTRAINT TRIGGER pages_signed AFTER INSERT OR UPDATE OF status ON pages DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_signed_page()');
    await db.query('CREATE CONSTRAINT TRIGGER page_signatures_signed AFTER INSERT OR UPDATE OF voided_at ON page_signatures DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_signed_page()');
  }
}
