import { namesInText } from './names-in-text';

describe('the names of people in a text', () => {
  it.each([
    ['10日下午，区委书记黄卫锋主持召开区委常委会会议。', ['黄卫锋']],
    ['区领导王斌、张军、曹金海参加会议。', ['王斌', '张军', '曹金海']],
    ['副区长张军出席并讲话，王国强主任介绍情况。', ['张军']],
    ['会上，王斌指出，要抓好落实。', ['王斌']],
    ['记者 许应田', []],
    ['通讯员许应田', ['许应田']],
    ['会议指出，时间紧、任务重，方案要细。', []],
  ])('of %s', (text, names) => {
    expect(namesInText(text)).toEqual(expect.arrayContaining(names));
    if (names.length === 0) expect(namesInText(text)).toEqual([]);
  });

  it('stay the same names when only what they do is reworded', () => {
    expect(namesInText('副区长张军参加。')).toEqual(namesInText('副区长张军出席。'));
    expect(namesInText('区长曹金海强调，要稳。')).toEqual(['曹金海']);
  });
});
