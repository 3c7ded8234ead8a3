import type { Permission } from '@domain/people/permissions';
import { SEARCH_PATH } from '../search';

/** A place of the menu: its name under `layout.place`, where it is, who sees it and the keys that lead there. */
export interface Place { name: string; to: string; keys?: string; needs?: Permission }
export interface PlaceGroup { name: string; places: readonly Place[] }

/** The newsroom in its own words, in the order of a working week. */
export const PLACES: readonly PlaceGroup[] = [
  {
    name: 'work', places: [
      { name: 'desk', to: '/', keys: 'g d' }, { name: 'articles', to: '/articles', keys: 'g a', needs: 'article.read' }, { name: 'contributions', to: '/contributions', keys: 'g l', needs: 'contribution.read' },
      { name: 'commissions', to: '/commissions', keys: 'g m', needs: 'commission.read' }, { name: 'photos', to: '/photos', keys: 'g p', needs: 'photo.read' },
      { name: 'notices', to: '/notices', keys: 'g n', needs: 'notice.read' }, { name: 'noticeRuns', to: '/notice-runs', needs: 'notice.move' }, { name: 'contributors', to: '/contributors', keys: 'g c', needs: 'contributor.read' },
    ],
  },
  {
    name: 'paper', places: [
      { name: 'issues', to: '/issues', keys: 'g i', needs: 'issue.read' }, { name: 'pages', to: '/pages', needs: 'page.read' }, { name: 'proofs', to: '/proofs', keys: 'g s', needs: 'proof.handle' }, { name: 'marks', to: '/marks', keys: 'g k', needs: 'mark.answer' }, { name: 'publications', to: '/publications', needs: 'publication.read' },
      { name: 'templates', to: '/templates', needs: 'template.edit' }, { name: 'quality', to: '/quality', keys: 'g q', needs: 'quality.read' }, { name: 'checkRules', to: '/check-rules', needs: 'checkRule.read' }, { name: 'officeHolders', to: '/office-holders', needs: 'checkRule.read' },
      { name: 'noticeRules', to: '/notice-rules', needs: 'notice.rules' }, { name: 'noticeDesk', to: '/notice-desk', needs: 'notice.rulesEdit' },
    ],
  },
  {
    name: 'archive', places: [
      { name: 'search', to: SEARCH_PATH, keys: '/', needs: 'article.read' }, { name: 'sources', to: '/source-documents', needs: 'source.read' }, { name: 'findings', to: '/findings', keys: 'g f', needs: 'source.read' },
      { name: 'imports', to: '/imports', needs: 'source.import' },
    ],
  },
  { name: 'admin', places: [{ name: 'audit', to: '/audit-entries', needs: 'audit.read' }, { name: 'users', to: '/users', needs: 'user.manage' }] },
];
