import { IMPRINT_FIELDS } from '../copy/checks/check-page';
import { preflightCount, type PreflightFacts, preflightOf, type PreflightPage } from './preflight';

const page = (number: number, given: Partial<PreflightPage> = {}): PreflightPage => ({ id: `p${number}`, number, name: '要闻', status: 'signed', findings: [], ...given });
const full = Object.fromEntries(IMPRINT_FIELDS.cn.map(([field]) => [field, '有']));
const issue = (given: Partial<PreflightFacts> = {}): PreflightFacts => ({
  issue: { id: 'i', publicationId: 'paper', publishedOn: '2026-11-24', issueNumber: 47, totalIssueNumber: 1580, pageCount: 2 }, problems: [], licenceKind: 'cn', imprint: full,
  pages: [page(1), page(2, { status: 'sent' })], mustRunOut: [], corrections: [], notices: [{ id: 'n', title: '公示', isApproved: true, isIn: true }], colophon: [], ...given,
});
const said = (given: Partial<PreflightFacts>): [string, string, string][] => preflightOf(issue(given)).map(({ check, severity, cure }) => [check, severity, `${cure.place} ${cure.id}`]);

describe('the preflight of an issue', () => {
  it('lets an issue go that lacks nothing', () => expect(preflightOf(issue())).toEqual([]));

  it.each<[string, Partial<PreflightFacts>, [string, string, string][]]>([
    ['a page not signed', { pages: [page(1, { status: 'clean' }), page(2)] }, [['pageUnsigned', 'block', 'page p1']]],
    ['a page that is not there', { pages: [page(1)] }, [['pagesMissing', 'block', 'issue i']]],
    ['two pages of one number', { pages: [page(1), page(1)] }, [['pageNumbers', 'block', 'issue i']]],
    ['a jump that leads nowhere', { pages: [page(1, { findings: [{ check: 'jumpAlone', severity: 'block', block: 's1', params: { page: 2, title: '长稿' } }] }), page(2)] }, [['layout', 'block', 'layout p1']]],
    ['no day', { issue: { ...issue().issue, publishedOn: null } }, [['noDay', 'block', 'issue i']]],
    ['a number nobody has explained', { problems: [{ problem: 'numberTaken', params: { publishedOn: '2026-01-06' } }] }, [['numbersOdd', 'block', 'issue i']]],
    ['an issue that never appeared', { problems: [{ problem: 'numberGap', params: { from: 46, until: 46 } }] }, [['numbersGap', 'confirm', 'issue i']]],
    ['an imprint that does not name the printer', { imprint: { ...full, 印刷: ' ' } }, [['imprintField', 'confirm', 'publication paper']]],
    ['a licence nobody has entered', { licenceKind: 'unknown', imprint: {} }, [['licenceUnknown', 'confirm', 'publication paper']]],
    ['must-run copy on no page', { mustRunOut: [{ id: 'a', title: '防控通报' }] }, [['mustRunOut', 'block', 'article a']]],
    ['a correction not printed', { corrections: [{ articleId: 'c', title: '更正', duePage: 2, onPage: null, isIn: false }] }, [['correctionOut', 'block', 'article c']]],
    ['a correction on another page than the error', { corrections: [{ articleId: 'c', title: '更正', duePage: 2, onPage: 1, isIn: true }] }, [['correctionElsewhere', 'confirm', 'article c']]],
    ['a notice printed before it was approved', { notices: [{ id: 'n', title: '公示', isApproved: false, isIn: true }] }, [['noticeUnapproved', 'block', 'notice n']]],
    ['a notice left out', { notices: [{ id: 'n', title: '公示', isApproved: true, isIn: false }] }, [['noticeOut', 'confirm', 'notice n']]],
    ['a colophon that names others', { colophon: [{ duty: 'proofreader', role: '校对', gap: 'missing', name: '王敏' }, { duty: 'proofreader', role: '校对', gap: 'idle', name: '周琳' }] }, [['colophonMissing', 'confirm', 'issue i'], ['colophonIdle', 'confirm', 'issue i']]],
  ])('names %s, and where it is cured', (_, given, expected) => expect(said(given)).toEqual(expected));

  it('asks of a sheet under a permit what a permit asks', () => {
    const items = preflightOf(issue({ licenceKind: 'permit', imprint: { 准印证号: 'S(2020)01', 编印单位: '区委宣传部' } }));
    expect(items.map(({ params }) => params.field)).toEqual(['内部资料', '发送对象', '印刷', '印刷日期', '印数']);
    expect(preflightCount(items)).toEqual({ blocking: 0, toConfirm: 5 });
  });
});
