import { Editor, type JSONContent } from '@tiptap/core';
import { type Body, checkBody, paragraph, subhead, table } from '@domain/copy/body';
import { fromEditor, toEditor } from './body-json';
import { findingsOf, goOn, lookFor, replaced } from './finding';
import { headlineWidth } from './headline-width';
import { cleanedPaste, pasting } from './paste';
import { punctuated } from './punctuation';
import { bodyExtensions } from './schema';

const editorWith = (content: JSONContent | string): Editor => new Editor({ element: document.createElement('div'), extensions: bodyExtensions('由此转版'), content });

/** What stands in an empty text after this was pasted into it. */
const bodyOfPaste = (html: string, text = ''): Body => {
  const editor = editorWith(toEditor(null));
  const paste = cleanedPaste({ html, text });
  if (paste) editor.view.dispatch(pasting(editor.state, paste.body));
  return fromEditor(editor.getJSON());
};

const BODY = {
  type: 'doc' as const,
  content: [
    paragraph('春回大地'), subhead('政策“硬核”'), { ...paragraph('“再接再厉”'), type: 'quotation' as const }, { type: 'jumpMark' as const }, table(['项目', '金额'], [['书', '10']]),
    { type: 'paragraph' as const, content: [{ type: 'text' as const, text: '粗', marks: [{ type: 'bold' as const }] }] },
  ],
};

it('gives back exactly the body it was given', () => {
  expect(fromEditor(editorWith(toEditor(BODY)).getJSON())).toEqual(BODY);
});

it('is an empty body while nothing is written', () => {
  expect(fromEditor(editorWith(toEditor(null)).getJSON())).toEqual({ type: 'doc', content: [] });
});

it.each([
  ['a web page', '<h1>题</h1><p style="color:red">文<a href="x">链</a><img src="x"></p><blockquote><p>引</p></blockquote><hr>'],
  ['lists and code', '<ul><li>甲<ul><li>乙</li></ul></li></ul><ol><li>丙</li></ol><pre><code>丁</code></pre>'],
  ['a word processor', '<p class="MsoNormal"><b><u><s>戊</s></u></b><br>己<o:p></o:p></p><div><span>庚</span></div>'],
  ['a table in a table', '<table><tr><td colspan="2">辛<table><tr><td>壬</td></tr></table></td></tr><tr><td>癸</td><td></td></tr></table>'],
  ['a script', '<script>alert(1)</script><style>p{}</style><p onclick="x()">子</p><iframe src="x"></iframe><svg><text>丑</text></svg>'],
])('reduces %s to what a body may hold', (_, html) => {
  const body = bodyOfPaste(html);
  expect(checkBody(body)).toEqual({ ok: true, value: body });
  expect(JSON.stringify(body)).not.toMatch(/alert|onclick|MsoNormal|color/u);
});

it('makes a heading a subhead and a forced break a new paragraph', () => {
  expect(bodyOfPaste('<h2>题</h2><p>甲<br>乙</p>').content).toEqual([subhead('题'), paragraph('甲'), paragraph('乙')]);
});

it('takes a quotation for one, paragraph by paragraph', () => {
  const body = fromEditor(editorWith('<p>他说：</p><blockquote><p>一</p><p>二</p></blockquote><blockquote>三</blockquote>').getJSON());
  expect(body.content.filter((block) => 'content' in block)).toEqual([paragraph('他说：'), ...['一', '二', '三'].map((text) => ({ ...paragraph(text), type: 'quotation' }))]);
});

it('keeps every act of the toolbar within the schema', () => {
  const editor = editorWith(toEditor({ type: 'doc', content: [paragraph('甲')] }));
  editor.chain().selectAll().toggleBold().toggleItalic().run();
  editor.commands.toggleNode('subhead', 'paragraph');
  editor.commands.insertTable({ rows: 2, cols: 2, withHeaderRow: true });
  for (const act of ['addRowAfter', 'addColumnAfter', 'toggleHeaderRow', 'deleteColumn'] as const) {
    expect(editor.commands[act]()).toBe(true);
    expect(checkBody(fromEditor(editor.getJSON())).ok).toBe(true);
  }
  editor.commands.undo();
  expect(checkBody(fromEditor(editor.getJSON())).ok).toBe(true);
});

it('finds words whatever their width or case, and replaces all of them in one step', () => {
  const editor = editorWith(toEditor({ type: 'doc', content: [paragraph('第１２期ABC'), subhead('第12期'), table([], [['abc', '12']])] }));
  editor.view.dispatch(lookFor(editor.state, '12'));
  expect(findingsOf(editor.state).places).toHaveLength(3);
  editor.view.dispatch(goOn(editor.state, -1));
  expect(findingsOf(editor.state).current).toBe(2);
  editor.view.dispatch(replaced(editor.state, '十三', true));
  expect(editor.getText({ blockSeparator: '/' })).toContain('第十三期ABC');
  expect(findingsOf(editor.state).places).toHaveLength(0);
  editor.commands.undo();
  expect(fromEditor(editor.getJSON()).content[0]).toEqual(paragraph('第１２期ABC'));
});

it('sets the punctuation right and keeps what is bold bold', () => {
  const bold = { type: 'text' as const, text: '他说,好', marks: [{ type: 'bold' as const }] };
  const editor = editorWith(toEditor({ type: 'doc', content: [{ type: 'paragraph', content: [bold] }, paragraph('真的吗?比分2:1.')] }));
  const { change, count } = punctuated(editor.state);
  editor.view.dispatch(change);
  expect(count).toBe(2);
  expect(fromEditor(editor.getJSON()).content).toEqual([{ type: 'paragraph', content: [{ ...bold, text: '他说，好' }] }, paragraph('真的吗？比分2:1.')]);
});

it.each([['压紧压实责任 提供高效服务', 12.5], ['2020', 2], ['“硬核”', 4], ['', 0]])('measures %s as %d characters wide', (text, width) => {
  expect(headlineWidth(text)).toBe(width);
});

describe('pasting', () => {
  const WORD = '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!--p.MsoNormal{}--></style><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body><!--StartFragment--><p class=MsoNormal style="text-indent:21.0pt">会议强调,要<b>压实责任</b>。<o:p></o:p></p><p class=MsoNormal><span style="mso-list:Ignore">一、</span>抓好落实<o:p></o:p></p><!--EndFragment--></body></html>';

  it('cleans what comes from Word, and says what it did', () => {
    const paste = cleanedPaste({ html: WORD, text: '会议强调,要压实责任。' });
    expect(paste?.body.content).toHaveLength(2);
    expect(paste?.pasted).toMatchObject({ content: WORD, isCut: false, report: { changed: { punctuation: 1 }, dropped: {} } });
    expect(JSON.stringify(paste?.body)).toContain('一、抓好落实');
  });

  it('joins a piece of a line to the line it is pasted into, and is one step to undo', () => {
    const editor = editorWith(toEditor({ type: 'doc', content: [paragraph('春万物')] }));
    editor.commands.setTextSelection(2);
    editor.view.dispatch(pasting(editor.state, { type: 'doc', content: [paragraph('回大地，')] }));
    expect(fromEditor(editor.getJSON()).content).toEqual([paragraph('春回大地，万物')]);
    editor.commands.undo();
    expect(fromEditor(editor.getJSON()).content).toEqual([paragraph('春万物')]);
  });

  it('puts a table into a cell as lines, and loses no word of it', () => {
    const editor = editorWith(toEditor({ type: 'doc', content: [table([], [['甲', '乙']])] }));
    editor.commands.setTextSelection(5);
    editor.view.dispatch(pasting(editor.state, { type: 'doc', content: [table([], [['丙', '丁']])] }));
    const body = fromEditor(editor.getJSON());
    expect(checkBody(body).ok).toBe(true);
    expect(JSON.stringify(body)).toMatch(/丙.*丁/u);
    expect(body.content.filter(({ type }) => type === 'table')).toHaveLength(1);
  });

  it('leaves what was copied out of a text of the house as it is', () => {
    expect(cleanedPaste({ html: '<p data-pm-slice="1 1 []">旧 文,</p>', text: '旧 文,' })).toBeNull();
  });

  it('takes the plain text of markup that is too involved to be read', () => {
    const paste = cleanedPaste({ html: `${'<div>'.repeat(400)}深处`, text: '深处' });
    expect(paste).toMatchObject({ problem: 'tooDeep', body: { content: [paragraph('深处')] } });
  });
});
