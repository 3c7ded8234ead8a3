import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which consent an accepted notice stands on is as guarded as its words: it moves only forward, to one that consents to just these words. */
export class GuardNoticeConsent1795219460000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(guard('has_changed OR NEW.consent_number IS DISTINCT FROM OLD.consent_number'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(guard('has_changed'));
  }
}

const guard = (needsConsent: string): string => `
  CREATE OR REPLACE FUNCTION guard_notice_words() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    printed jsonb;
    has_changed boolean;
  BEGIN
    IF TG_OP = 'DELETE' THEN
      RAISE EXCEPTION 'an accepted notice is never deleted' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.accepted_at IS DISTINCT FROM OLD.accepted_at THEN
      RAISE EXCEPTION 'a notice is accepted once' USING ERRCODE = 'restrict_violation';
    END IF;
    printed := jsonb_build_object('title', NEW.title, 'documentNumber', NEW.document_number, 'body', NEW.body, 'signatureLines', to_jsonb(NEW.signature_lines));
    has_changed := (NEW.title, NEW.document_number, NEW.body, NEW.signature_lines) IS DISTINCT FROM (OLD.title, OLD.document_number, OLD.body, OLD.signature_lines);
    IF (${needsConsent}) AND NOT EXISTS (SELECT 1 FROM notice_consents c WHERE c.notice_id = NEW.id AND c.number = NEW.consent_number AND c.number > coalesce(OLD.consent_number, 0) AND c.words = printed) THEN
      RAISE EXCEPTION 'the words of an accepted notice change only with its client''s recorded consent' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.status = 'approved' AND NOT EXISTS (SELECT 1 FROM notice_consents c WHERE c.notice_id = NEW.id AND c.number = NEW.consent_number AND c.words = printed) THEN
      RAISE EXCEPTION 'a notice is approved in the words its client consented to' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END $$`;
