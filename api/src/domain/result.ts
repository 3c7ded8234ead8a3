/** What a domain rule answers: the value, or the reason it refuses; rules do not throw. */
export type Result<Value, Problem = string> = { ok: true; value: Value } | { ok: false; problem: Problem };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const refuse = <Problem>(problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });
