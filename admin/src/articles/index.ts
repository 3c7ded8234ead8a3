import type { ResourceProps } from 'react-admin';
import { lazy } from 'react';
import { type ArticleRow, headlineInOneLine } from './article';

/** 稿件 */
export const articles: ResourceProps = {
  name: 'articles',
  list: lazy(() => import('./ArticleList')),
  show: lazy(() => import('./ArticleShow')),
  edit: lazy(() => import('./ArticleEdit')),
  create: lazy(() => import('./ArticleCreate')),
  recordRepresentation: (article: ArticleRow) => headlineInOneLine(article),
};
