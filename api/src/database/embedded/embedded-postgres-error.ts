/** Why the embedded database cannot run, in one line an editor can act on. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
