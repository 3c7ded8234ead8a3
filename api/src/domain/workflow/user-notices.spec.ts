import { noticesOf, type ToldAct } from './user-notices';

const ours = { authorIds: ['author', 'second'], assigneeId: 'editor', createdById: 'author' };
const told = (action: string, payload: ToldAct['payload'], actorId: string | null = 'chief'): string[] => noticesOf({ action, payload, actorId }, ours).map(({ userId, kind }) => `${userId} ${kind}`);

it.each<[string, string, ToldAct['payload'], string[]]>([
  ['whoever is given a story', 'article.assigned', { toId: 'editor' }, ['editor assigned']],
  ['nobody when it is taken back', 'article.assigned', { toId: null }, []],
  ['the authors of what comes back', 'article.moved', { action: 'sendBack' }, ['author returned', 'second returned', 'editor returned']],
  ['nobody of a step onward that is nobody’s news', 'article.moved', { action: 'firstReview' }, []],
  ['whoever is mentioned', 'comment.added', { mentions: ['author', 'stranger'] }, ['author mentioned', 'stranger mentioned']],
  ['whoever lost the pen', 'article.takenOver', { fromId: 'author' }, ['author takenOver']],
  ['whoever is to write', 'commission.moved', { action: 'assign', toId: 'writer' }, ['writer commissionAssigned']],
  ['whoever commissioned it of the answer', 'commission.moved', { action: 'decline', toId: 'writer' }, ['author commissionDeclined']],
  ['whoever is to read a proof', 'proof.pulled', { assigneeId: 'reader' }, ['reader proofAssigned']],
  ['nobody of a proof that lies for whoever takes it', 'proof.pulled', { assigneeId: null }, []],
  ['the page’s editor and whoever must act, once a proof is read', 'proof.completed', { openFor: ['editor', 'desk'] }, ['author proofCompleted', 'editor proofCompleted', 'desk proofCompleted']],
  ['nobody of a mark while the proof is being read', 'mark.made', { toId: 'editor', isLate: false }, []],
  ['whoever must act on a mark that comes after', 'mark.made', { toId: 'editor', isLate: true }, ['editor markMade']],
  ['whoever a mark is given to', 'mark.changed', { changes: { assigneeId: ['editor', 'desk'], comment: ['', '急'] } }, ['desk markGiven']],
  ['nobody of a mark that is worded anew', 'mark.changed', { changes: { to: ['港闸', '闸'] } }, []],
  ['the reader whose mark is refused', 'mark.answered', { action: 'refuse', byReaderId: 'reader' }, ['reader markRefused']],
  ['nobody of a mark carried out', 'mark.answered', { action: 'done', byReaderId: 'reader' }, []],
  ['nobody of other acts', 'article.changed', {}, []],
])('tells %s', (_, action, payload, expected) => {
  expect(told(action, payload)).toEqual(expected);
});

it('never tells whoever did it, and nobody twice', () => {
  expect(told('article.moved', { action: 'kill' }, 'author')).toEqual(['second killed', 'editor killed']);
  expect(told('comment.added', { mentions: ['a', 'a', 'chief'] })).toEqual(['a mentioned']);
});
