import { EMPTY_BODY } from '@domain/copy/body';
import { type TransformData, useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { bylinesToSave, type WrittenByline } from '../shared/copy/bylines';
import { PublicationInput, useDefaultPublication } from '../shared/copy/PublicationInput';
import { ScreenCreate } from '../shared/ScreenForm';
import { ArticleInputs } from './ArticleInputs';

const handedIn: TransformData = (article: { bylines?: WrittenByline[] }) => ({ ...article, bylines: bylinesToSave(article.bylines, undefined) });

const ArticleCreate = (): ReactNode => {
  const noun = useGetResourceLabel()('articles', 2);
  const publicationId = useDefaultPublication();
  return (
    <ScreenCreate width={1240} transform={handedIn} trail={[{ label: noun, to: '/articles' }]} defaults={{ publicationId, body: EMPTY_BODY, bylines: [] }}>
      <ArticleInputs><PublicationInput /></ArticleInputs>
    </ScreenCreate>
  );
};

export default ArticleCreate;
