import { namesIn, namesInWords, postsToSave } from './staff-in-words';

it('parts names at commas of either kind, never at a space within a name', () => {
  expect(namesIn('龚海霞、施 建，陈黎, 邓慧华；')).toEqual(['龚海霞', '施 建', '陈黎', '邓慧华']);
  expect(namesIn('')).toEqual([]);
});

it('gives back what it read', () => {
  expect(namesIn(namesInWords(['龚海霞', '施建']))).toEqual(['龚海霞', '施建']);
  expect(postsToSave([{ role: ' 主编 ', names: ['龚海霞'] }, { role: '校对', names: '李蔚、 言武旭' }])).toEqual([{ role: '主编', names: ['龚海霞'] }, { role: '校对', names: ['李蔚', '言武旭'] }]);
});
