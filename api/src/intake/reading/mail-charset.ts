/** Headers whose words a sender's program may have written in bytes of its own, against the rules of mail. */
const WORDY = /^(?:(?:subject|from|to|cc|sender|reply-to|content-disposition|content-type|content-description)\s*:|[ \t]+\S).*[\x80-\xff].*$/gimu;
const CHINESE_LABEL = /(charset\s*=\s*"?|=\?)(?:x-)?(?:gb_?2312(?:-80)?|gbk|cp936|ms936|x-gbk|euc-cn|hz-gb-2312)(?=["\s;?*])/giu;
const UNLABELLED = /^(content-type[ \t]*:[ \t]*text\/(?:plain|html))[ \t]*(;(?:(?!charset)[^\r\n])*)?(?=\r?$)/gimu;
const ASCII_LABEL = /(charset\s*=\s*"?)(?:us-)?ascii(?=["\s;])/giu;

const wordsOf = (line: string): string => {
  const bytes = Buffer.from(line, 'latin1');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

const asEncodedWords = (line: string): string => wordsOf(line).replace(/[^\x00-\x7f]+/gu, (words) => `=?utf-8?B?${Buffer.from(words, 'utf8').toString('base64')}?=`);

/** Where the body of the outermost message begins, in characters. */
const bodyStart = (mail: string): number => {
  const found = /\r?\n\r?\n/u.exec(mail);
  return found ? found.index : mail.length;
};

/**
 * A message as its parser reads it right: a charset of the GB family is called by its largest member, which reads them
 * all, and headers in bare bytes are written as the rules of mail want them. One byte is one character throughout.
 */
export const withHonestCharsets = (mail: string): string => {
  const at = bodyStart(mail);
  const relabelled = (text: string): string => text.replace(CHINESE_LABEL, '$1gb18030');
  const body = mail.slice(at).replace(/^content-(?:disposition|type)\s*:.*(?:\r?\n[ \t].*)*/gimu, (header) => header.replace(/^.*[\x80-\xff].*$/gmu, asEncodedWords));
  return relabelled(mail.slice(0, at).replace(WORDY, asEncodedWords)) + relabelled(body);
};

/** The same message with its unlabelled texts taken as Chinese, for one that did not read as anything else. */
export const takenAsChinese = (mail: string): string => mail.replace(UNLABELLED, '$1; charset=gb18030$2').replace(ASCII_LABEL, '$1gb18030');
