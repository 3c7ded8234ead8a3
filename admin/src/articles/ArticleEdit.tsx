import type { ReactNode } from 'react';
import { EditGuard } from '../shared/copy/EditGuard';
import { WritingScreen } from './writing/WritingScreen';

const ArticleEdit = (): ReactNode => <EditGuard><WritingScreen /></EditGuard>;

export default ArticleEdit;
