import { HttpError } from 'react-admin';
import { rememberedLanguage } from '../i18n/language';

interface Sending { onProgress: (share: number) => void; signal: AbortSignal }

const bodyOf = (request: XMLHttpRequest): { message?: string } => {
  try {
    return JSON.parse(request.responseText) as { message?: string };
  } catch {
    return {};
  }
};

/** Sends a form with a file and tells how much of it has left; fetch does not know. */
export const sendFile = <Answer>(address: string, form: FormData, { onProgress, signal }: Sending): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', rememberedLanguage());
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress(loaded / total);
    };
    request.onload = () => {
      const body = bodyOf(request);
      if (request.status >= 200 && request.status < 300) resolve(body as Answer);
      else reject(new HttpError(body.message ?? request.statusText, request.status, body));
    };
    request.onerror = () => reject(new HttpError('photos.network', 0));
    request.onabort = () => reject(new DOMException('Aborted', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
