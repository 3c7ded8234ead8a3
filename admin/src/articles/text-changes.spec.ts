import { changesOf } from './text-changes';

it('shows what was taken out and what was put in, in reading order', () => {
  expect(changesOf(['题', '甲', '乙', '丙'], ['题', '甲', '新', '丙', '丁'])).toEqual([
    { kind: 'same', text: '题' }, { kind: 'same', text: '甲' }, { kind: 'removed', text: '乙' }, { kind: 'added', text: '新' },
    { kind: 'same', text: '丙' }, { kind: 'added', text: '丁' },
  ]);
});

it.each([[[], []], [['甲'], []], [[], ['甲']], [['甲', '乙'], ['乙', '甲']]])('loses no line of either version', (before: string[], after: string[]) => {
  const changes = changesOf(before, after);
  expect(changes.filter(({ kind }) => kind !== 'added').map(({ text }) => text)).toEqual(before);
  expect(changes.filter(({ kind }) => kind !== 'removed').map(({ text }) => text)).toEqual(after);
});
