import { DefaultNamingStrategy, type NamingStrategyInterface, type Table } from 'typeorm';

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/gu, '$1_$2').toLowerCase();
const nameOf = (table: Table | string): string => (typeof table === 'string' ? table : table.name).split('.').at(-1) ?? '';
const joined = (prefix: string, table: Table | string, columns: readonly string[] = []): string =>
  [prefix, nameOf(table), ...columns].filter(Boolean).join('_').slice(0, 63);

/** snake_case columns, and constraints one can read: `fk_articles_publication_id`, from which an error names its field. */
export class SnakeNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName = (property: string, custom: string | undefined): string => custom ?? snake(property);
  override joinColumnName = (relation: string, referenced: string): string => `${snake(relation)}_${snake(referenced)}`;
  override primaryKeyName = (table: Table | string): string => joined('pk', table);
  override foreignKeyName = (table: Table | string, columns: string[]): string => joined('fk', table, columns);
  override uniqueConstraintName = (table: Table | string, columns: string[]): string => joined('uq', table, columns);
  override indexName = (table: Table | string, columns: string[]): string => joined('ix', table, columns);
}
