import fc from 'fast-check';
import { restorePunctuation } from './punctuation';

describe('half-width punctuation between Chinese characters', () => {
  it.each([
    ['会议指出,当前,要抓好落实。', '会议指出，当前，要抓好落实。'],
    ['他说:“好!”', '他说：“好！”'],
    ['各镇(街道)要落实;', '各镇（街道）要落实；'],
    ['“谁来管?”', '“谁来管？”'],
    ['占比44%,覆盖30家', '占比44%，覆盖30家'],
    ['时间:9:00至12:30,地点:一楼', '时间：9:00至12:30，地点：一楼'],
    ['共1,021个,6.8亿元', '共1,021个，6.8亿元'],
    ['数控机床GMF4027AC(Ax)五轴联动', '数控机床GMF4027AC(Ax)五轴联动'],
    ['投稿邮箱:gangzha@163.com,欢迎来稿', '投稿邮箱：gangzha@163.com，欢迎来稿'],
    ['详见http://www.example.cn:8080/a?b=c,谢谢', '详见http://www.example.cn:8080/a?b=c，谢谢'],
    ['电话0513-85609771。', '电话0513-85609771。'],
    ['(2020年5月13日通过)', '（2020年5月13日通过）'],
    ['Hello, world (ok)?', 'Hello, world (ok)?'],
    ['扶持资金(万元)', '扶持资金（万元）'],
  ])('%s', (text, restored) => expect(restorePunctuation(text)).toBe(restored));

  it('keeps the length, so that offsets hold, and changes nothing but punctuation', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'会议，,:;?!().。“”a1@/ %'), maxLength: 80 }), (text) => {
      const restored = restorePunctuation(text);
      expect(restored).toHaveLength(text.length);
      for (let at = 0; at < text.length; at++) if (restored[at] !== text[at]) expect(',:;?!()').toContain(text[at]);
    }));
  });
});
