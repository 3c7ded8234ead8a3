import { type RaRecord, type TransformData, useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { bylinesToSave, type WrittenByline } from '../shared/copy/bylines';
import { EditGuard } from '../shared/copy/EditGuard';
import { ScreenEdit } from '../shared/ScreenForm';
import type { Article } from './article';
import { ArticleInputs } from './ArticleInputs';

const handedIn: TransformData = (article: { bylines?: WrittenByline[] }, options) =>
  ({ ...article, bylines: bylinesToSave(article.bylines, (options?.previousData as Article | undefined)?.bylines) });

const ArticleEdit = (): ReactNode => {
  const noun = useGetResourceLabel()('articles', 2);
  return (
    <EditGuard>
      <ScreenEdit<Article & RaRecord>
        width={1240} transform={handedIn} title={({ headline }) => headline}
        trail={({ id, headline }) => [{ label: noun, to: '/articles' }, { label: headline, to: `/articles/${id}/show` }]}
      >
        <ArticleInputs />
      </ScreenEdit>
    </EditGuard>
  );
};

export default ArticleEdit;
