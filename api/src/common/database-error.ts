import { AppError } from './app-error';

interface PostgresError { code?: string; constraint?: string; table?: string; column?: string; detail?: string }

const CONNECTION_LOST = new Set(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03', '08006', '08001', '08003']);

/** The field a named constraint guards: `fk_articles_publication_id` -> `publicationId`, `uq_users_username` -> `username`. */
const fieldOf = ({ constraint = '', table = '' }: PostgresError): string => {
  const columns = constraint.replace(/^(fk|uq|ck)_/u, '').replace(new RegExp(`^${table}_`, 'u'), '');
  return columns.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase()) || 'root';
};

/**
 * What the database itself refuses, said as one of our errors: a foreign id, a taken name, text it cannot store.
 * Null for what is not the asker's doing.
 */
export const databaseError = (thrown: unknown): AppError | null => {
  const error = ((thrown as { driverError?: unknown } | null)?.driverError ?? thrown) as PostgresError | null;
  switch (error?.code) {
    case '23503':
      return error.detail?.includes('still referenced')
        ? new AppError('conflict', { code: 'record.inUse', params: { count: 1 } })
        : new AppError('invalid', { code: 'request.invalid' }, { [fieldOf(error)]: { code: 'field.foreign' } });
    case '23505':
      return new AppError('conflict', { code: 'record.duplicate' }, { [fieldOf(error)]: { code: 'field.taken' } });
    case '23514':
      if (error.constraint === 'ck_proofs_three_readers') return new AppError('conflict', { code: 'proof.threeReaders' });
      return new AppError('invalid', { code: 'request.invalid' }, { [fieldOf(error)]: { code: 'field.invalid' } });
    case '22001': case '22003': case '22P02': case '22007': case '22008':
      return new AppError('invalid', { code: 'request.invalid' }, { [fieldOf(error)]: { code: 'field.invalid' } });
    case '22021': case '22P05':
      return new AppError('invalid', { code: 'request.invalid' }, { root: { code: 'field.invalid' } });
    default:
      return error?.code && CONNECTION_LOST.has(error.code) ? new AppError('unavailable', { code: 'database.down' }) : null;
  }
};
