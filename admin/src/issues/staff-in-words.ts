import type { TransformData } from 'react-admin';
import type { Issue } from '../api/types';

type Post = Issue['staff'][number];
/** A post as the form holds it: its names a list as read, or the words as typed. */
export interface WrittenPost { role: string; names: string[] | string }

const BETWEEN = '、';

export const namesInWords = (names: string[] | string | null | undefined): string => (Array.isArray(names) ? names.join(BETWEEN) : (names ?? ''));

/** The names in what someone typed; a space may stand within a name (张 伟) and parts none. */
export const namesIn = (words: string): string[] => words.split(/[、，,；;\n]/u).map((name) => name.trim()).filter(Boolean);

export const postsToSave = (staff: readonly WrittenPost[]): Post[] =>
  staff.map(({ role, names }) => ({ role: role.trim(), names: namesIn(namesInWords(names)) }));

export const withPosts: TransformData = (issue: { staff?: WrittenPost[] | null }) => ({ ...issue, ...(issue.staff && { staff: postsToSave(issue.staff) }) });
