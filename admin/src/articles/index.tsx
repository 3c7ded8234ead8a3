import type { ResourceProps } from 'react-admin';
import { lazy } from 'react';
import { Route } from 'react-router-dom';
import { type ArticleRow, headlineInOneLine } from './article';

const RedlineScreen = lazy(() => import('./redline/RedlineScreen'));

/** 稿件 */
export const articles: ResourceProps = {
  name: 'articles',
  list: lazy(() => import('./ArticleList')),
  show: lazy(() => import('./ArticleShow')),
  edit: lazy(() => import('./ArticleEdit')),
  create: lazy(() => import('./ArticleCreate')),
  children: <Route path=":id/redline" element={<RedlineScreen />} />,
  recordRepresentation: (article: ArticleRow) => headlineInOneLine(article),
};
