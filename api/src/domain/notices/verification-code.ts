/** Figures and letters nobody confuses, as Crockford chose them: no I, L, O or U. */
export const CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random bytes as a code, five bits a letter. */
export const codeFrom = (bytes: Uint8Array, length: number): string => Array.from({ length }, (_, index) => CODE_LETTERS[(bytes[index] ?? 0) % CODE_LETTERS.length]).join('');

/** A code as it is printed, in groups of four. */
export const groupedCode = (code: string): string => code.replace(/(.{4})(?=.)/gu, '$1-');

/** What somebody typed as the code it must be: small letters, spaces and hyphens are let pass, and O, I and L read as the figures they resemble. */
export const typedCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/gu, '').replace(/O/gu, '0').replace(/[IL]/gu, '1');
