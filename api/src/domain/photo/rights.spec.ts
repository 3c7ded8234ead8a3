import fc from 'fast-check';
import { obstaclesTo, PHOTO_OBSTACLES, type PhotoStanding, RIGHTS_CATEGORIES, unanswered } from './rights';

const CLEARED: PhotoStanding = {
  hasFile: true, caption: '工人在车间作业。', credit: '顾敏 摄', rightsCategory: 'staff', isRestricted: false, usableFrom: null, usableUntil: null, showsMinors: false, minorsConsent: '',
};
const DAY = '2026-11-24';

describe('what keeps a picture off a page', () => {
  it.each<[string, Partial<PhotoStanding>, string[]]>([
    ['nothing', {}, []],
    ['no caption', { caption: ' 　' }, ['captionMissing']],
    ['no credit', { credit: '' }, ['creditMissing']],
    ['rights nobody has settled', { rightsCategory: 'unknown' }, ['rightsUnknown']],
    ['a restriction', { isRestricted: true }, ['rightsRestricted']],
    ['a lease that begins the day after', { usableFrom: '2026-11-25' }, ['leaseNotBegun']],
    ['a lease that begins that day', { usableFrom: DAY }, []],
    ['a lease that ended the day before', { usableUntil: '2026-11-23' }, ['leaseOver']],
    ['a lease that ends that day', { usableUntil: DAY }, []],
    ['children nobody has agreed to show', { showsMinors: true }, ['minorsConsent']],
    ['children with their parents’ consent', { showsMinors: true, minorsConsent: '家长 王某 11月20日' }, []],
    ['everything at once, in order', { caption: '', credit: '', rightsCategory: 'unknown', isRestricted: true, usableUntil: '2020-01-01', showsMinors: true }, ['captionMissing', 'creditMissing', 'rightsUnknown', 'rightsRestricted', 'leaseOver', 'minorsConsent']],
    ['nothing where only a caption is left', { hasFile: false, caption: '', rightsCategory: 'unknown' }, []],
  ])('%s', (_, given, obstacles) => {
    expect(obstaclesTo({ ...CLEARED, ...given }, DAY)).toEqual(obstacles);
  });

  it('is no lease while the day is open', () => {
    expect(obstaclesTo({ ...CLEARED, usableFrom: '2030-01-01', usableUntil: '2020-01-01' }, null)).toEqual([]);
  });

  it('is only what nobody has answered for, whatever the picture', () => {
    const standing = fc.record({
      hasFile: fc.boolean(), caption: fc.string(), credit: fc.string(), rightsCategory: fc.constantFrom(...RIGHTS_CATEGORIES), isRestricted: fc.boolean(),
      usableFrom: fc.option(fc.constantFrom('2026-11-23', DAY, '2026-11-25')), usableUntil: fc.option(fc.constantFrom('2026-11-23', DAY, '2026-11-25')), showsMinors: fc.boolean(), minorsConsent: fc.string(),
    });
    fc.assert(fc.property(standing, fc.subarray([...PHOTO_OBSTACLES]), (photo, answered) => {
      const obstacles = obstaclesTo(photo, DAY);
      const left = unanswered(obstacles, answered);
      expect(left.every((one) => obstacles.includes(one) && !answered.includes(one))).toBe(true);
      expect(unanswered(obstacles, obstacles)).toEqual([]);
    }));
  });
});
