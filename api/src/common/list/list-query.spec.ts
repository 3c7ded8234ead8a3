import { AppError } from '../app-error';
import { parseListQuery } from './list-query';

const refusal = (act: () => unknown): string[] => {
  try {
    act();
  } catch (error) {
    return Object.keys((error as AppError).fields);
  }
  return [];
};

describe('the words of a list', () => {
  it('default to the first 25', () => {
    expect(parseListQuery({})).toEqual({ filter: {}, offset: 0, limit: 25, sort: null });
  });

  it('read as react-admin writes them', () => {
    expect(parseListQuery({ filter: '{"q":"复工"}', range: '[25,49]', sort: '["createdAt","DESC"]' })).toEqual({ filter: { q: '复工' }, offset: 25, limit: 25, sort: { field: 'createdAt', direction: 'DESC' } });
  });

  it.each([
    [{ filter: 'oops' }, 'filter'], [{ filter: '[]' }, 'filter'], [{ filter: 'null' }, 'filter'], [{ range: '[5,1]' }, 'range'], [{ range: '[0,1e9]' }, 'range'],
    [{ range: '[0.5,2]' }, 'range'], [{ sort: '["a"]' }, 'sort'], [{ sort: '["a","asc"]' }, 'sort'], [{ sort: '{}' }, 'sort'],
  ])('are refused by name when they do not read: %j', (params, field) => {
    expect(refusal(() => parseListQuery(params))).toEqual([field]);
  });
});
