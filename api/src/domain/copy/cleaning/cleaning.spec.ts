import fc from 'fast-check';
import { type Body, bodyText, checkBody, paragraph, subhead, type TableBlock } from '../body';
import { cleanCopy, type Cleaned } from './clean';
import { type CopyNode, element, MAX_DEPTH, nodesOfText } from './node';
import { takeApart } from './take-apart';

const cleaned = (...nodes: CopyNode[]): Cleaned => {
  const result = cleanCopy(nodes);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
};
const p = (...children: CopyNode[]): CopyNode => element('p', children);
const textOfBody = (body: Body): string => bodyText(body);
const td = (text: string, attributes: Record<string, string> = {}): CopyNode => element('td', [text], attributes);
const tr = (...cells: CopyNode[]): CopyNode => element('tr', cells);
const LONG = '区委常委会召开扩大会议，传达学习全国两会精神，研究部署贯彻落实工作。';

describe('cleaning', () => {
  it('keeps paragraphs, subheads and emphasis, and nothing that could run, track or hide', () => {
    const { body, report } = cleaned(
      element('script', ['alert(1)']), element('style', ['p{}']), element('h2', ['政策先行']), p('春回', element('b', ['大地']), '，', element('span', ['万物'], { style: 'font-style: italic' }), '复苏。'),
      element('img', [], { src: 'https://track.example/x.gif', width: '1', height: '1' }), element('img', [], { src: 'a.jpg' }), p(element('a', ['链接'], { href: 'javascript:alert(1)' })), element('iframe', [], { src: 'x' }),
    );
    expect(body.content).toEqual([
      subhead('政策先行'),
      { type: 'paragraph', content: [{ type: 'text', text: '春回' }, { type: 'text', text: '大地', marks: [{ type: 'bold' }] }, { type: 'text', text: '，' }, { type: 'text', text: '万物', marks: [{ type: 'italic' }] }, { type: 'text', text: '复苏。' }] },
      paragraph('链接'),
    ]);
    expect(report.dropped).toEqual({ script: 1, style: 1, trackingPixel: 1, image: 1, linkAddress: 1, embedded: 1 });
  });

  it('quotes hidden words and tracked deletions, so that nobody has to guess what is gone', () => {
    const { body, report } = cleaned(p('看得见', element('span', ['看不见'], { style: 'display:none' }), element('del', ['划掉的']), element('span', ['零号字'], { style: 'font-size:0px' })));
    expect(textOfBody(body)).toBe('看得见');
    expect(report.words).toEqual([{ why: 'hiddenText', text: '看不见' }, { why: 'deletion', text: '划掉的' }, { why: 'hiddenText', text: '零号字' }]);
  });

  it('keeps the words of an article that a site shows only when it has loaded', () => {
    expect(textOfBody(cleaned(element('div', [p('正文')], { style: 'visibility: hidden; opacity: 0;' })).body)).toBe('正文');
  });

  it.each([
    ['　　会议强调,要坚持 稳中求进。', '会议强调，要坚持稳中求进。', { indent: 1, punctuation: 1 }],
    ['会 议 指 出，要 压 实 责 任，抓 好 落 实。', '会议指出，要压实责任，抓好落实。', { space: 10 }],
    ['压紧压实责任　提供高效服务', '压紧压实责任　提供高效服务', {}],
    ['12:30 到会，6.8 亿元，电话0513-85609771，共 1,021 户。', '12:30 到会，6.8 亿元，电话0513-85609771，共 1,021 户。', {}],
    ['丁　亮', '丁　亮', {}],
    ['零\u200b宽\ufeff空\u00ad格', '零宽空格', { invisible: 3 }],
  ])('sets %s as %s', (from, to, changed) => {
    const { body, report } = cleaned(p(from));
    expect(textOfBody(body)).toBe(to);
    expect(report.changed).toMatchObject(changed);
  });

  it('makes forced breaks paragraphs and list items lines, and says that automatic numbers are not carried over', () => {
    const { body, report } = cleaned(p('甲', element('br', []), '乙'), element('ol', [element('li', ['丙']), element('li', ['丁'])]), element('pre', ['戊\n己']));
    expect(textOfBody(body)).toBe('甲\n乙\n丙\n丁\n戊\n己');
    expect(report.changed).toMatchObject({ lineBreak: 2, listItem: 2 });
    expect(report.look).toContainEqual({ kind: 'autoNumbers', count: 2 });
  });

  it('makes a short bold line between paragraphs a subhead', () => {
    const { body } = cleaned(p(LONG), p(element('b', ['政策“硬核”'])), p(LONG.replace('区委', '区府')));
    expect(body.content[1]).toEqual(subhead('政策“硬核”'));
  });

  it('takes a quotation for one, unless a mail program quotes a letter so', () => {
    expect(cleaned(element('blockquote', [p('他说')])).body.content).toEqual([{ ...paragraph('他说'), type: 'quotation' }]);
    expect(cleaned(element('blockquote', [p('转来的稿')], { type: 'cite' })).body.content).toEqual([paragraph('转来的稿')]);
  });

  it('points out a paragraph that stands twice, one without end, and a line of names', () => {
    const { report } = cleaned(p(LONG), p('长'.repeat(501)), p(LONG.replace('，', ',')), p('记者 许应田 通讯员 丁亮'));
    expect(report.look).toEqual([{ kind: 'long', at: 1, characters: 501 }, { kind: 'doubled', at: 2, first: 0 }, { kind: 'credit', at: 3, text: '记者 许应田 通讯员 丁亮' }]);
  });
});

describe('a table', () => {
  const tableOf = (...rows: CopyNode[]): { block: TableBlock; report: Cleaned['report'] } => {
    const { body, report } = cleaned(element('table', [element('tbody', rows)]));
    return { block: body.content[0] as TableBlock, report };
  };
  const shape = (block: TableBlock): string[] => block.content.map((row) => row.content.map((cell) => `${cell.content.map((line) => (line.content ?? []).map(({ text }) => text).join('')).join('/')}${cell.attrs ? JSON.stringify(cell.attrs) : ''}`).join('|'));

  it('keeps its spans and lines', () => {
    const { block, report } = tableOf(tr(td('项目', { colspan: '2' }), element('th', [p('金额'), p('（万元）')])), tr(td('书', { rowspan: '2' }), td('甲'), td('1')), tr(td('乙'), td('2')));
    expect(shape(block)).toEqual(['项目{"colspan":2}|金额/（万元）', '书{"rowspan":2}|甲|1', '乙|2']);
    expect(report.changed).toEqual({});
  });

  it('is made rectangular where a row is short or a span runs out of it', () => {
    const { block, report } = tableOf(tr(td('甲'), td('乙'), td('丙')), tr(td('丁', { rowspan: '9' })));
    expect(shape(block)).toEqual(['甲|乙|丙', '丁||']);
    expect(report.changed.table).toBe(3);
  });

  it('that only lays a page out is read as text, and the one within it as a table', () => {
    const { body } = cleaned(element('table', [tr(td('左栏'), element('td', [element('table', [tr(td('一'), td('二'))])]))]), element('table', [tr(td('独一格'))]));
    expect(body.content.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
  });
});

describe('what is made to do harm', () => {
  it('is refused when it nests beyond any page, and read up to there', () => {
    const nested = (depth: number): CopyNode => Array.from({ length: depth }).reduce<CopyNode>((inner) => element('div', [inner]), '底');
    expect(cleanCopy([nested(MAX_DEPTH)]).ok).toBe(true);
    expect(cleanCopy([nested(MAX_DEPTH + 2)])).toEqual({ ok: false, problem: 'tooDeep' });
    expect(cleanCopy([nested(5_000)])).toEqual({ ok: false, problem: 'tooDeep' });
  });

  it('is refused when it is larger than any story', () => {
    expect(cleanCopy(nodesOfText('长'.repeat(200_001)))).toEqual({ ok: false, problem: 'tooLarge' });
    expect(cleanCopy([element('table', Array.from({ length: 200 }, () => tr(...Array.from({ length: 200 }, () => td('格')))))])).toEqual({ ok: false, problem: 'tooLarge' });
    expect(cleanCopy([element('table', [tr(td('格', { colspan: '999999999', rowspan: '999999999' }), td('又'))])]).ok).toBe(true);
  });
});

describe('taking a contribution apart', () => {
  const words = (text: string): string => [...text.replace(/[\s、，,/]/gu, '')].sort().join('');

  it.each([
    ['headline and names at the foot', '三个项目集中签约\n' + LONG + '\n记者 许应田 通讯员 丁亮', { kicker: '', headline: '三个项目集中签约', deck: '', creditLine: '记者 许应田 通讯员 丁亮' }, ['许应田', '丁亮']],
    ['kicker, headline and names at the head', '区委常委会召开会议\n压紧压实责任 提供高效服务\n许应田 文/摄\n' + LONG + '\n' + LONG, { kicker: '区委常委会召开会议', headline: '压紧压实责任 提供高效服务', creditLine: '许应田 文/摄' }, ['许应田']],
    ['names in brackets within the text', '三个项目集中签约\n' + LONG + '（许应田）', { headline: '三个项目集中签约', creditLine: '许应田' }, ['许应田']],
    ['no headline', LONG + '\n' + LONG, { headline: '', creditLine: '' }, []],
  ])('finds %s', (_, text, parts, names) => {
    const copy = takeApart(cleaned(...nodesOfText(text)));
    expect(copy).toMatchObject(parts);
    expect(copy.bylines.map(({ name }) => name)).toEqual(names);
  });

  it('takes the subject of a letter for a headline where the text has none', () => {
    expect(takeApart(cleaned(...nodesOfText(LONG)), '转发：【投稿】三个项目集中签约').headline).toBe('三个项目集中签约');
  });

  it('throws no word away, whatever the lines', () => {
    const line = fc.oneof(fc.constantFrom(LONG, '记者 许应田', '三个项目集中签约', '压紧压实责任 提供高效服务', '（丁亮 文/摄）', '——副题在此'), fc.string({ unit: fc.constantFrom('区', '委', '。', ' ', ',', '1', 'a'), maxLength: 30 }));
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const whole = cleaned(...nodesOfText(lines.join('\n')));
      const { kicker, headline, deck, creditLine, body } = takeApart(whole);
      const inText = whole.body.content.length > 0 && bodyText(body).includes(`（${creditLine}）`) && creditLine !== '';
      expect(words([kicker, headline, deck, inText ? '' : creditLine, bodyText(body)].join(''))).toBe(words(bodyText(whole.body)));
    }));
  });
});

describe('whatever is pasted', () => {
  const TAGS = ['p', 'div', 'span', 'b', 'h1', 'h3', 'ul', 'ol', 'li', 'br', 'table', 'tbody', 'tr', 'td', 'th', 'a', 'section', 'pre', 'blockquote', 'caption', 'font', 'o:p', 'x-y'];
  const tree: fc.Arbitrary<CopyNode> = fc.letrec<{ node: CopyNode }>((tie) => ({
    node: fc.oneof({ depthSize: 'small', withCrossShrink: true },
      fc.string({ unit: fc.constantFrom('区', '委', '，', ',', '。', ' ', '\u3000', '\u00a0', '1', 'a', '(', ')', '\n', '😀'), maxLength: 12 }),
      fc.record({
        tag: fc.constantFrom(...TAGS), children: fc.array(tie('node'), { maxLength: 4 }),
        attributes: fc.record({ colspan: fc.constantFrom('0', '2', '-1', 'x'), rowspan: fc.constantFrom('1', '3', '99999'), style: fc.constantFrom('font-weight:700', 'white-space:pre', 'color:red') }, { requiredKeys: [] }),
      })),
  })).node;
  const visible = (nodes: readonly CopyNode[]): string => nodes.map((node) => (typeof node === 'string' ? node : visible(node.children))).join('');
  /** Punctuation is compared in one width, and a table's caption may come before its rows. */
  const letters = (text: string): string => [...text.normalize('NFKC').replace(/\s/gu, '')].sort().join('');

  it('gives a body of the schema with every visible character of it', () => {
    fc.assert(fc.property(fc.array(tree, { maxLength: 5 }), (nodes) => {
      const { body } = cleaned(...nodes);
      expect(checkBody(body).ok).toBe(true);
      expect(letters(bodyText(body))).toBe(letters(visible(nodes)));
    }), { numRuns: 500 });
  });

  it('is the same when it is cleaned again', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('区', '委', '，', ',', '。', ' ', '\u3000', '1', 'a', '(', ')'), maxLength: 40 }), { maxLength: 6 }), (lines) => {
      const once = cleaned(...nodesOfText(lines.join('\n'))).body;
      expect(bodyText(cleaned(...nodesOfText(bodyText(once))).body)).toBe(bodyText(once));
    }));
  });
});
