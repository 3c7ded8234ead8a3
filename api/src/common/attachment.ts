/** A name as `Content-Disposition` takes it, after RFC 5987 and 6266: plain for old readers, in full for all others. */
const named = (name: string): string => {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const full = encodeURIComponent(name).replace(/['()*]/gu, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `filename="${plain}"; filename*=UTF-8''${full}`;
};

/** The file is to be saved under this name. */
export const attachment = (name: string): string => `attachment; ${named(name)}`;

/** The file is to be looked at, and has this name if it is saved. */
export const inline = (name: string): string => `inline; ${named(name)}`;
