import { ok, refuse, type Result } from '../result';
import { ERROR_CLASSES_2020, type ErrorMethod } from './error-classes';

/** A method as the newsroom keeps it: from which day it holds. */
export interface DatedMethod extends ErrorMethod { validFrom: string }

/** The method of a day: the youngest that held by then; before the first one the first. Null only where there is none. */
export const methodOn = <Method extends { validFrom: string }>(methods: readonly Method[], day: string): Method | null => {
  const ordered = [...methods].sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  return ordered.findLast(({ validFrom }) => validFrom <= day) ?? ordered[0] ?? null;
};

export type MethodProblem = 'unknownClass' | 'classTwice' | 'classMissing';

/** Whether a method weighs each class there is exactly once; refuses one that leaves a class without a weight. */
export const checkClasses = (classes: readonly { id: string }[]): Result<true, MethodProblem> => {
  const known = new Set<string>(ERROR_CLASSES_2020.map(({ id }) => id));
  if (classes.some(({ id }) => !known.has(id))) return refuse('unknownClass');
  if (new Set(classes.map(({ id }) => id)).size < classes.length) return refuse('classTwice');
  return classes.length === known.size ? ok(true) : refuse('classMissing');
};
