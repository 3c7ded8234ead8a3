import type { Body } from '@domain/copy/body';
import type { components } from '../api/schema';

/** How stories of a genre begin in a paper. */
export type Template = Omit<components['schemas']['TemplateDto'], 'body'> & { body: Body };
