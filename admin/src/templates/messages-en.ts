import type { SameKeys } from '../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  resources: { templates: { name: 'Template |||| Templates', fields: { genre: 'Genre', targetLength: 'Target length', headlineWidth: 'Headline width (characters)', guidance: 'How it is written', body: 'Beginning', position: 'Place', publicationId: 'Newspaper' } } },
  templates: { begin: 'Genre', headlineWidthHelp: 'Held against the headline while one writes; once the story is on a page, its place there counts', guidanceHelp: 'Shown above the headline while one writes, never part of the text', empty: 'No templates yet', emptyHelp: 'How long stories of each genre run, how they are written and how they begin; offered for every new story.' },
};
