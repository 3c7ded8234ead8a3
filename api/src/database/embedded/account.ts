import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** Under whom the database server runs. Without a uid it runs as this very process does. */
export interface Account {
  readonly name: string;
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Postgres refuses to run as root, so root lends it the account `nobody`, which every system has.
 * An existing cluster keeps its owner, whoever that was.
 */
export function accountFor(existingCluster?: string): Account {
  if (process.getuid?.() !== 0) return ourselves(existingCluster);
  if (existingCluster) {
    const { uid, gid } = statSync(existingCluster);
    if (uid !== 0) return { name: accountName(uid), uid, gid };
  }
  return nobody();
}

function ourselves(existingCluster?: string): Account {
  const name = ownName();
  const owner = existingCluster ? statSync(existingCluster).uid : process.getuid?.();
  if (owner === process.getuid?.()) return { name };
  throw new EmbeddedPostgresError(
    `数据库 ${existingCluster} 属于账户 ${accountName(owner ?? 0)}，不属于 ${name}。请用原先的账户（当初若是 root，就用 root）启动 · ` +
      'the database belongs to another account: start as the one that made it (root, if it was root)',
  );
}

/** initdb looks its own account up by name; a bare uid, as `docker run --user 12345` gives, has none. */
function ownName(): string {
  try {
    return userInfo().username;
  } catch {
    throw new EmbeddedPostgresError(
      `当前 uid ${process.getuid?.()} 在系统中没有账户，内置 Postgres 无法建库。请换有名字的账户启动，或设置 DATABASE_URL · ` +
        'this uid has no account on the system: start as a named one, or set DATABASE_URL',
    );
  }
}

function nobody(): Account {
  const row = accountRows().find(([name]) => name === 'nobody');
  if (row) return { name: 'nobody', uid: Number(row[2]), gid: Number(row[3]) };
  throw new EmbeddedPostgresError(
    'Postgres 不能以 root 运行，而本机没有 nobody 账户。请用普通账户启动，或设置 DATABASE_URL · ' +
      'Postgres cannot run as root and there is no account nobody: start as an ordinary user, or set DATABASE_URL',
  );
}

function accountName(uid: number): string {
  return accountRows().find((row) => Number(row[2]) === uid)?.[0] ?? String(uid);
}

function accountRows(): string[][] {
  try {
    return readFileSync('/etc/passwd', 'utf8').split('\n').filter((line) => /^[^#]+:/.test(line)).map((line) => line.split(':'));
  } catch {
    return [];
  }
}
