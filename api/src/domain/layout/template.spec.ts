import { blankPage } from './blank-page';
import { layoutProblem } from './invariants';
import { TABLOID_GEOMETRY } from './page-geometry';
import type { PageLayout, StoryPlace } from './page-layout';
import { byTemplate, storiesOf, templateOf } from './template';

const blank = blankPage(TABLOID_GEOMETRY, { number: 2, isLast: false });
const story = (id: string, x: number, h: number): StoryPlace => ({
  id, kind: 'story', fill: 'balance', columnRules: 'none', x, y: 0, w: 3, h, pieceId: `piece ${id}`, cuts: [{ item: 0, from: 0, to: 2, text: '区委' }],
  photos: [{ photoId: 'p', x: 0, y: 0, w: 1, h: 6, wrap: 'columns' }],
  headline: { direction: 'h', main: { lines: 1, pt: 28, face: 'songBlack', fit: 'shrink', text: ['只在这里'] }, kicker: { pt: 13, face: 'kai', text: ['引'] } },
});
const page: PageLayout = { ...blank, blocks: [...blank.blocks, story('a', 0, 20), story('b', 3, 40), { id: 'photo', kind: 'photo', x: 0, y: 30, w: 2, h: 12, photo: { photoId: 'q' } }] };

describe('a page template', () => {
  it('keeps how a page is ruled and set, and nothing of what it said', () => {
    const template = templateOf(page);
    expect(JSON.stringify(template)).not.toMatch(/piece|区委|只在这里|引|photoId/u);
    expect(template.blocks.map(({ id, w, h }) => [id, w, h])).toEqual([['folio', 6, 2], ['a', 3, 20], ['b', 3, 40]]);
    expect(template.blocks[1]).toMatchObject({ columnRules: 'none', headline: { main: { pt: 28 }, kicker: { pt: 13 } } });
  });

  it('gives the lead the largest place, and leaves places it has nothing for empty', () => {
    const set = byTemplate(blank, templateOf(page), [{ id: 'lead', kind: 'story' }]);
    expect(layoutProblem(set)).toBeNull();
    expect(set.blocks.find(({ id }) => id === 'b')).toMatchObject({ pieceId: 'lead' });
    expect(storiesOf(set)).toEqual([{ id: 'lead', kind: 'story' }]);
  });

  it('keeps the page’s own furniture, whatever page the template was made on', () => {
    const front = blankPage(TABLOID_GEOMETRY, { number: 1, isLast: false });
    const set = byTemplate(front, templateOf({ ...page, blocks: [...page.blocks, { ...story('c', 0, 20), y: 50 }] }), []);
    expect(set.blocks.map(({ id }) => id)).toEqual(['masthead', 'c']);
    expect(layoutProblem(set)).toBeNull();
  });
});
