import { lazy } from 'react';

/** 检索: one field over everything, at `/search`. */
export const SearchScreen = lazy(() => import('./SearchScreen'));
export const SEARCH_PATH = '/search';
