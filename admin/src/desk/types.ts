import type { components } from '../api/schema';

type Schemas = components['schemas'];

export type DeskOfReader = Schemas['DeskDto'];
export type Counts = Schemas['CountsDto'];
export type ToConfirm = Schemas['ToConfirmDto'];
export type FindingsOfPage = Schemas['FindingsOfPageDto'];
export type NextIssue = Schemas['NextIssueDto'];
export type PageTask = Schemas['PageTaskDto'];
export type PageInTheMaking = Schemas['PageInTheMakingDto'];
export type RecentArticle = Schemas['RecentArticleDto'];
