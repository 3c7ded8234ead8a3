import { excerptAround } from './excerpt';

describe('an excerpt', () => {
  it('shows the words found with what stands round them', () => {
    const text = `${'前'.repeat(100)}复工复产${'后'.repeat(200)}`;
    const excerpt = excerptAround(text, ['复工']);
    expect(excerpt).toContain('复工复产');
    expect(excerpt.startsWith('…') && excerpt.endsWith('…')).toBe(true);
    expect(excerpt.length).toBeLessThan(125);
  });

  it('begins at the beginning when the words stand elsewhere', () => {
    expect(excerptAround('短文。', ['标题里的词'])).toBe('短文。');
  });
});
