import type { DisplayItem } from '../typeset/display-list';
import type { LayoutBlock } from './page-layout';
import { photosPrinted } from './photos-printed';

const image = (block: string, given: object = {}): DisplayItem => ({ kind: 'image', block, photoId: 'h', x: 0, y: 0, w: 72, h: 144, crop: null, ...given });
const story: LayoutBlock = { id: 's', kind: 'story', x: 0, y: 0, w: 2, h: 10, pieceId: 'a', fill: 'balance' };
const alone: LayoutBlock = { id: 'p', kind: 'photo', x: 2, y: 0, w: 2, h: 10, photo: { photoId: 'h' } };

it('tells how large a photo is printed, with which story, and leaves out what has no room', () => {
  const items = [image('s', { crop: { x: 0, y: 0, w: 0.5, h: 1 } }), image('p'), image('p', { h: 0 })];
  expect(photosPrinted({ blocks: [story, alone] }, { width: 700, height: 1000, items })).toEqual([
    { photoId: 'h', slot: 's', articleId: 'a', widthMm: 25.4, heightMm: 50.8, crop: { x: 0, y: 0, w: 0.5, h: 1 } },
    { photoId: 'h', slot: 'p', articleId: null, widthMm: 25.4, heightMm: 50.8, crop: null },
  ]);
});
