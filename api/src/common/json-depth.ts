import { AppError } from './app-error';

const MAX_DEPTH = 100;
const [QUOTE, BACKSLASH, OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = ['"', '\\', '{', '}', '[', ']'].map((sign) => sign.charCodeAt(0));

/** Refuses JSON nested deeper than anything honest, before a parser or a check recurses into it. Reads the bytes once. */
export const refuseDeepJson = (json: Uint8Array): void => {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (isText) {
      if (sign === BACKSLASH) at += 1;
      else if (sign === QUOTE) isText = false;
    } else if (sign === QUOTE) isText = true;
    else if (sign === OPEN_OBJECT || sign === OPEN_LIST) depth += 1;
    else if (sign === CLOSE_OBJECT || sign === CLOSE_LIST) depth -= 1;
    if (depth > MAX_DEPTH) throw new AppError('invalid', { code: 'request.malformed' });
  }
};
