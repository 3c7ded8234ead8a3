import { EMPTY_BODY } from '@domain/copy/body';
import { type RedirectionSideEffect, type TransformData, useGetResourceLabel } from 'react-admin';
import { type ReactNode, useRef, useState } from 'react';
import { useNewsroom } from '../api/hooks';
import { CopyDrop } from '../intake/HandIn';
import { bylinesToSave, type WrittenByline } from '../shared/copy/bylines';
import { PublicationInput, useDefaultPublication } from '../shared/copy/PublicationInput';
import { ScreenCreate } from '../shared/ScreenForm';
import { BeginFrom } from '../templates/BeginFrom';
import { ArticleInputs } from './ArticleInputs';
import { NewStory } from './writing/NewStory';

const handedIn: TransformData = (article: { bylines?: WrittenByline[] }) => ({ ...article, bylines: bylinesToSave(article.bylines, undefined) });

const ArticleCreate = (): ReactNode => {
  const noun = useGetResourceLabel()('articles', 2);
  const publicationId = useDefaultPublication();
  const newsroom = useNewsroom();
  const pastes = useRef<string[]>([]);
  const [keepPaste] = useState(() => (id: string): void => void pastes.current.push(id));
  const hasArrived = useRef<() => boolean>(() => true);
  const [onDone] = useState(() => (done: () => boolean): void => void (hasArrived.current = done));
  /** What was pasted before there was a story is put with it now; the story does not wait for that. Words still on the device are offered where it is written. */
  const toStory: RedirectionSideEffect = (_, id = '') => {
    for (const paste of pastes.current.splice(0)) void newsroom.call('post', '/api/pastes/{id}/story', { path: { id: paste }, body: { articleId: String(id) } }).catch(() => undefined);
    return `/articles/${id}${hasArrived.current() ? '/show' : ''}`;
  };
  return (
    <CopyDrop>
      <ScreenCreate width={1240} redirect={toStory} transform={handedIn} trail={[{ label: noun, to: '/articles' }]} defaults={{ publicationId, body: EMPTY_BODY, bylines: [] }}>
        <NewStory onDone={onDone} />
        <BeginFrom />
        <ArticleInputs onPasteKept={keepPaste}><PublicationInput /></ArticleInputs>
      </ScreenCreate>
    </CopyDrop>
  );
};

export default ArticleCreate;
