/** Whether a text can be kept as it is: no NUL, and no half of a surrogate pair, which stands for no character. */
export const isStorable = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);
