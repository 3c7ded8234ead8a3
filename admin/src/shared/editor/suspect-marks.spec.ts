import { Editor } from '@tiptap/core';
import { type Body, bodyText, paragraph, table } from '@domain/copy/body';
import { fromEditor, toEditor } from './body-json';
import { bodyExtensions } from './schema';
import type { Suspected } from './suspect-desk';
import { currentSuspect, goTo, nextSuspect, replacing, showSuspects, suspectMarks, suspectPlaces } from './suspect-marks';

const suspect = (text: number, start: number, quoted: string): Suspected => ({ id: `${text}:${start}`, text, start, end: start + quoted.length, quoted, gravity: 'block' });
const BODY: Body = { type: 'doc', content: [paragraph('设备已按装完毕'), table(['项目'], [['再接再励']]), paragraph('请带口罩')] };
const SUSPECTS = [suspect(0, 3, '按装'), suspect(2, 0, '再接再励'), suspect(3, 1, '带')];

const editorWith = (suspects = SUSPECTS): Editor => {
  const editor = new Editor({ element: document.createElement('div'), extensions: [...bodyExtensions('由此转版'), suspectMarks], content: toEditor(BODY) });
  editor.view.dispatch(showSuspects(editor.state, suspects));
  return editor;
};
const marked = (editor: Editor): string[] => suspectPlaces(editor.state).map(({ from, to }) => editor.state.doc.textBetween(from, to));
const words = (editor: Editor): string => bodyText(fromEditor(editor.getJSON()));

describe('suspected words', () => {
  it('are marked where they stand, in tables too, and change nothing of the text', () => {
    const editor = editorWith();
    expect(marked(editor)).toEqual(['按装', '再接再励', '带']);
    expect(fromEditor(editor.getJSON())).toEqual(BODY);
  });

  it('are not marked where other words stand by now', () => {
    expect(marked(editorWith([suspect(0, 3, '安装'), suspect(9, 0, '带'), suspect(3, 1, '带')]))).toEqual(['带']);
  });

  it('move along with what is typed before them', () => {
    const editor = editorWith();
    editor.commands.insertContentAt(1, '昨天，');
    expect(marked(editor)).toEqual(['按装', '再接再励', '带']);
  });

  it('are put right in one step that one undo takes back', () => {
    const editor = editorWith();
    const change = replacing(editor.state, suspectPlaces(editor.state)[0], '安装');
    if (change) editor.view.dispatch(change);
    expect(words(editor)).toContain('设备已安装完毕');
    editor.commands.undo();
    expect(words(editor)).toContain('设备已按装完毕');
  });

  it('are not replaced once somebody wrote within them', () => {
    const editor = editorWith();
    const [place] = suspectPlaces(editor.state);
    editor.commands.insertContentAt(place.from + 1, '错');
    expect(replacing(editor.state, suspectPlaces(editor.state)[0], '安装')).toBeNull();
  });

  it('are walked through in reading order, round the end', () => {
    const editor = editorWith();
    const visit = (step: 1 | -1): string => {
      const place = nextSuspect(editor.state, step);
      if (place) editor.view.dispatch(goTo(editor.state, place));
      return currentSuspect(editor.state)?.id ?? '';
    };
    expect([visit(1), visit(1), visit(1), visit(1), visit(-1)]).toEqual(['0:3', '2:0', '3:1', '0:3', '3:1']);
  });
});
