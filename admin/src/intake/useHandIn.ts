import { useNotify, useRedirect, useRefresh } from 'react-admin';
import { useState } from 'react';
import { useMay, useNewsroom } from '../api/hooks';
import { useDefaultPublication } from '../shared/copy/PublicationInput';

/** What is taken; the server tells by the bytes, this only by what a file chooser offers. */
export const COPY_FILES = '.docx,.txt,.eml,text/plain,message/rfc822';

export interface HandingIn { mayHandIn: boolean; sending: string | null; problems: string[]; handIn: (files: readonly File[], publicationId?: string) => Promise<void> }

/** Hands files in one after another: a single one is opened, of several the refused are told by name. */
export const useHandIn = (): HandingIn => {
  const newsroom = useNewsroom();
  const notify = useNotify();
  const redirect = useRedirect();
  const refresh = useRefresh();
  const usual = useDefaultPublication();
  const mayHandIn = useMay()('contribution.register');
  const [sending, setSending] = useState<string | null>(null);
  const [problems, setProblems] = useState<string[]>([]);

  const handIn = async (files: readonly File[], publicationId = usual): Promise<void> => {
    if (files.length === 0 || sending !== null) return;
    if (!publicationId) return notify('intake.choosePaper', { type: 'warning' });
    const [taken, refused]: [string[], string[]] = [[], []];
    for (const file of files) {
      setSending(file.name);
      const form = new FormData();
      form.append('publicationId', publicationId);
      form.append('file', file);
      try {
        taken.push((await newsroom.call('post', '/api/contributions', { form } as never)).id);
      } catch (error) {
        refused.push(`${file.name}：${error instanceof Error ? error.message : String(error)}`);
      }
    }
    setSending(null);
    setProblems(refused);
    if (taken.length === 1 && refused.length === 0) redirect('show', 'contributions', taken[0]);
    else refresh();
  };
  return { mayHandIn, sending, problems, handIn };
};
