import { type Body, EMPTY_BODY } from '@domain/copy/body';
import type { StoryParts } from '@domain/copy/checks/checked-story';
import type { Finding } from '@domain/copy/checks/finding';
import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { components } from '../../api/schema';
import type { WrittenByline } from '../../shared/copy/bylines';
import { openReader, type OpenReader } from './open-reader';

export type LiveKnowledge = components['schemas']['CheckKnowledgeDto'];

/** Reading waits until the hands rest for so long. */
const PAUSE_MS = 400;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What stands in the form, as the rules read a story. */
const partsOf = (id: string, values: Record<string, unknown>): StoryParts => ({
  id, kind: 'article', kicker: textOf(values.kicker), headline: textOf(values.headline), deck: textOf(values.deck), dateline: textOf(values.dateline),
  body: structuredClone((values.body as Body | null | undefined) ?? EMPTY_BODY),
  bylines: ((values.bylines ?? []) as (Partial<WrittenByline> | null)[]).flatMap((byline) => (byline?.name ? [{ name: byline.name, label: byline.label ?? '', role: byline.role ?? 'text' }] : [])),
});

/** What the rules find in the form's story as it stands, a moment after each change; null until it was read once. */
export const useLiveFindings = (articleId: string, knowledge: LiveKnowledge | undefined): Finding[] | null => {
  const { watch, getValues } = useFormContext<Record<string, unknown>>();
  const [findings, setFindings] = useState<Finding[] | null>(null);
  const turn = useRef(0);
  const reader = useRef<OpenReader | null>(null);
  useEffect(() => {
    const opened = openReader((answer) => {
      if (answer.turn === turn.current) setFindings(answer.findings);
    });
    reader.current = opened;
    return opened.close;
  }, []);
  useEffect(() => {
    if (!knowledge) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => reader.current?.ask({ turn: (turn.current += 1), story: partsOf(articleId, getValues()) });
    reader.current?.ask({ knowledge });
    read();
    const { unsubscribe } = watch(() => {
      clearTimeout(timer);
      timer = setTimeout(read, PAUSE_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [articleId, knowledge, watch, getValues]);
  return findings;
};
