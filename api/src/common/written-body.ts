import { type Body, bodyFromText, bodyText, checkBody } from '../domain/copy/body';
import { characterCount } from '../domain/copy/character-count';
import { invalid } from './app-error';

/** A body with what follows from it. */
export const projected = (body: Body): { body: Body; bodyText: string; characterCount: number } => {
  const text = bodyText(body);
  return { body, bodyText: text, characterCount: characterCount(text) };
};

/** The body a request brings, checked against the schema; undefined when it brings none. */
export const writtenBody = (body: Body | undefined, plain: string | undefined): Body | undefined => {
  if (body !== undefined && plain !== undefined) throw invalid({ body: { code: 'field.bodyTwice' } });
  if (plain !== undefined) return bodyFromText(plain);
  if (body === undefined) return undefined;
  const checked = checkBody(body);
  if (checked.ok) return checked.value;
  throw invalid({ body: { code: 'field.body', params: { path: checked.problem.path, rule: checked.problem.rule } } });
};
