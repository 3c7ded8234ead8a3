import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who sign in, their browsers and their programs. */
export class CreatePeople1795219200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE users (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        username text NOT NULL,
        display_name text NOT NULL,
        password_hash text NOT NULL,
        roles text[] NOT NULL,
        active boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_users PRIMARY KEY (id),
        CONSTRAINT uq_users_username UNIQUE (username)
      )`);
    await db.query(`
      CREATE TABLE sessions (
        sid text NOT NULL,
        sess jsonb NOT NULL,
        expire timestamptz NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_sessions PRIMARY KEY (sid),
        CONSTRAINT uq_sessions_id UNIQUE (id)
      )`);
    await db.query('CREATE INDEX ix_sessions_expire ON sessions (expire)');
    await db.query(`
      CREATE TABLE api_tokens (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        user_id uuid NOT NULL,
        name text NOT NULL,
        token_hash text NOT NULL,
        hint text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz,
        expires_at timestamptz,
        CONSTRAINT pk_api_tokens PRIMARY KEY (id),
        CONSTRAINT uq_api_tokens_token_hash UNIQUE (token_hash),
        CONSTRAINT fk_api_tokens_user_id FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
      )`);
    await db.query('CREATE INDEX ix_api_tokens_user_id ON api_tokens (user_id)');
    await db.query(`
      CREATE TABLE login_failures (
        id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        username text NOT NULL,
        address text NOT NULL,
        failed_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_login_failures PRIMARY KEY (id)
      )`);
    await db.query('CREATE INDEX ix_login_failures_address ON login_failures (address)');
    await db.query('CREATE INDEX ix_login_failures_username ON login_failures (username)');
    // Who a session belongs to lies in what passport wrote; listing and ending sessions goes by it.
    await db.query("CREATE INDEX ix_sessions_user ON sessions ((sess -> 'passport' ->> 'user'))");
    // Secrets made on the first start and shared by every API process of this database.
    await db.query('CREATE TABLE app_secrets (name text NOT NULL, value text NOT NULL, CONSTRAINT pk_app_secrets PRIMARY KEY (name))');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE login_failures');
    await db.query('DROP TABLE api_tokens');
    await db.query('DROP TABLE sessions');
    await db.query('DROP TABLE users');
    await db.query('DROP TABLE app_secrets');
  }
}
