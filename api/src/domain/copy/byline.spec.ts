import fc from 'fast-check';
import { looksCollective, looksLikeName, parseCredit } from './byline';

const read = (line: string, places: string[] = []): string[] | null =>
  parseCredit(line, places)?.bylines.map(({ name, label, role, kind }) => [name, label ?? '-', role, kind].join('|')) ?? null;

describe('a credit line', () => {
  it.each([
    ['本报记者 蒋南 通讯员 陆小', ['蒋南|本报记者|text|person', '陆小|通讯员|text|person']],
    ['本报记者 蒋某 通讯员 陆某', ['蒋某|本报记者|text|person', '陆某|通讯员|text|person']],
    ['记者 王芳 通讯员 李军 周平', ['王芳|记者|text|person', '李军|通讯员|text|person', '周平|通讯员|text|person']],
    ['记者张三 通讯员李四', ['张三|记者|text|person', '李四|通讯员|text|person']],
    ['(记者 高远)', ['高远|记者|text|person']],
    ['（通讯员 施小雨）', ['施小雨|通讯员|text|person']],
    ['实习生 于洋', ['于洋|实习生|text|person']],
    ['首席记者 林晓东', ['林晓东|首席记者|text|person']],
    ['清河日报记者 林晓东', ['林晓东|清河日报记者|text|person']],
    ['本报评论员', ['本报评论员|-|text|unit']],
    ['据新华社', ['新华社|-|source|unit']],
    ['区文旅局 供图', ['区文旅局|供图|photo|unit']],
    ['市公安局 提供', ['市公安局|提供|source|unit']],
    ['整理 王小明', ['王小明|整理|editing|person']],
  ])('%s is read with its labels', (line, expected) => expect(read(line)).toEqual(expected));

  it.each([
    ['许平 摄', ['许平|摄|photo|person']],
    ['许平/摄', ['许平|摄|photo|person']],
    ['许平摄', ['许平|摄|photo|person']],
    ['许平 文/摄', ['许平|文/摄|text-and-photo|person']],
    ['本报记者 许平 文/图', ['许平|本报记者|text-and-photo|person']],
    ['文/许平 图/王芳', ['许平|文|text|person', '王芳|图|photo|person']],
    ['许平/文 王芳/摄', ['许平|文|text|person', '王芳|摄|photo|person']],
    ['通讯员 许平 文 王芳 图', ['许平|通讯员|text|person', '王芳|图|photo|person']],
    ['摄影 许平', ['许平|摄影|photo|person']],
  ])('%s tells text from pictures', (line, expected) => expect(read(line)).toEqual(expected));

  it.each([
    ['丁 亮', ['丁亮']],
    ['苗 雨 谭思齐', ['苗雨', '谭思齐']],
    ['康 乐 佟一凡 摄', ['康乐', '佟一凡']],
    ['冉 竹 王 平', ['冉竹', '王平']],
    ['丁 亮 文 仲 夏 摄', ['丁亮', '仲夏']],
  ])('%s: two-character names padded to three are closed up', (line, names) => expect(parseCredit(line)?.bylines.map(({ name }) => name)).toEqual(names));

  it.each([
    ['(油脂公司 于飞)', ['于飞']],
    ['文/消化内科 主治医师 柏青', ['柏青']],
    ['文/县医院 副主任医师 王芳', ['王芳']],
    ['王 芳、李 军', ['王芳', '李军']],
    ['王、记', null],
    ['油脂公司', null],
  ])('%s: the unit and the position before a name are none', (line, names) => expect(parseCredit(line)?.bylines.map(({ name }) => name) ?? null).toEqual(names));

  it('knows the pen name of an office from a person', () => {
    expect(read('港轩')).toEqual(['港轩|-|text|collective']);
    expect(read('江宣')).toEqual(['江宣|-|text|person']);
    expect(read('江宣', ['江海区'])).toEqual(['江宣|-|text|collective']);
    expect(looksCollective('综合')).toBe(false);
  });

  it.each(['会议指出', '2020年', '防控不放松 发展不停步', '要闻', '会议还研究了其他事项。', '', '“硬核”', '新闻热线:85300000'])('%s is no credit', (line) => expect(parseCredit(line)).toBeNull());

  it('takes double surnames and names with an interpunct for names', () => {
    expect(looksLikeName('欧阳明')).toBe(true);
    expect(looksLikeName('司马小兰')).toBe(true);
    expect(looksLikeName('阿依古丽·买买提')).toBe(true);
    expect(looksLikeName('进一步')).toBe(false);
  });

  it('never fails, and names no one who is not printed', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'记者通讯员王芳李军 /文图摄():、，。0a本报'), maxLength: 40 }), (line) => {
      const bare = line.replace(/\s/gu, '');
      for (const { name } of parseCredit(line)?.bylines ?? []) expect(bare).toContain(name);
    }), { examples: [['李:记'], ['李/记']] });
  });
});
