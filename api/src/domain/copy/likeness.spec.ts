import fc from 'fast-check';
import { ALIKE, probesOf, shareOf } from './likeness';

const STORY = '区委常委会召开扩大会议，传达学习全国两会精神，研究部署贯彻落实工作。会议强调，要压紧压实责任，提供高效服务，确保各项工作落到实处。';

describe('two texts', () => {
  it('are one story though it was sent again with other punctuation, a new opening and a sentence less', () => {
    expect(shareOf(STORY, STORY.replaceAll('，', ', '))).toBe(1);
    expect(shareOf(STORY, `本报讯 近日，${STORY.slice(20)}`)).toBeGreaterThan(ALIKE);
  });

  it('are two stories though both are about a meeting', () => {
    expect(shareOf(STORY, '区政府召开常务会议，听取安全生产工作汇报。会议强调，要切实抓好汛期防范，确保群众生命财产安全。')).toBeLessThan(ALIKE);
  });

  it('resemble each other as much one way as the other, and a text resembles itself', () => {
    const text = fc.string({ unit: fc.constantFrom('区', '委', '会', '，', '1'), maxLength: 40 });
    fc.assert(fc.property(text, text, (one, other) => {
      expect(shareOf(one, other)).toBe(shareOf(other, one));
      expect([0, 1]).toContain(shareOf(one, one));
    }));
  });

  it('are looked for by pieces that stand in them', () => {
    const probes = probesOf(STORY);
    expect(probes.length).toBeGreaterThan(2);
    expect(probes.every((probe) => STORY.includes(probe))).toBe(true);
    expect(probesOf('短')).toEqual([]);
  });
});
