import { type RaRecord, type TransformData, useGetResourceLabel, useRecordContext } from 'react-admin';
import type { ReactNode } from 'react';
import { bylinesToSave, type WrittenByline } from '../shared/copy/bylines';
import { EditGuard } from '../shared/copy/EditGuard';
import { ScreenEdit } from '../shared/ScreenForm';
import type { Article } from './article';
import { ArticleInputs } from './ArticleInputs';
import { Comments } from './comments/Comments';
import { CommentsDesk } from './comments/CommentsDesk';
import { EditsReleased } from './ReleasedNotes';

const handedIn: TransformData = (article: { bylines?: WrittenByline[] }, options) =>
  ({ ...article, bylines: bylinesToSave(article.bylines, (options?.previousData as Article | undefined)?.bylines) });

/** The story's form with its comments in the margin. */
const CommentedInputs = (): ReactNode => {
  const article = useRecordContext<Article & RaRecord>();
  if (!article) return null;
  return <CommentsDesk articleId={article.id}><EditsReleased status={article.status} /><ArticleInputs aside={<Comments />} /></CommentsDesk>;
};

const ArticleEdit = (): ReactNode => {
  const noun = useGetResourceLabel()('articles', 2);
  return (
    <EditGuard>
      <ScreenEdit<Article & RaRecord>
        width={1240} transform={handedIn} title={({ headline }) => headline}
        trail={({ id, headline }) => [{ label: noun, to: '/articles' }, { label: headline, to: `/articles/${id}/show` }]}
      >
        <CommentedInputs />
      </ScreenEdit>
    </EditGuard>
  );
};

export default ArticleEdit;
