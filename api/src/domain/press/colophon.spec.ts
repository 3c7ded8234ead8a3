import { colophonGaps, type TrueWork } from './colophon';

const work = (given: Partial<TrueWork> = {}): TrueWork => ({ editorInChief: ['龚海霞'], pageEditor: ['李蔚'], proofreader: ['王敏', '周琳', '孙浩'], ...given });

it('is content with a colophon that names who did it, however a name is padded', () => {
  expect(colophonGaps([{ role: '主　编', names: ['龚海霞'] }, { role: '校对', names: ['王　敏', '周琳', '孙浩'] }], work())).toEqual([]);
});

it('names who is left out and who is named for nothing', () => {
  expect(colophonGaps([{ role: '主编', names: ['施建'] }, { role: '校对', names: ['王敏', '周琳', '孙浩'] }], work())).toEqual([
    { duty: 'editorInChief', role: '主编', gap: 'missing', name: '龚海霞' }, { duty: 'editorInChief', role: '主编', gap: 'idle', name: '施建' },
  ]);
});

it('asks nothing of posts the paper does not print, of work nobody has done yet, and of posts no act of ours proves', () => {
  expect(colophonGaps([], work())).toEqual([]);
  expect(colophonGaps([{ role: '主编', names: ['施建'] }], work({ editorInChief: [] }))).toEqual([]);
  expect(colophonGaps([{ role: '执行主编', names: ['陈黎'] }], work())).toEqual([]);
});
