import { DARK, LIGHT, type Palette } from './palette';

const channel = (value: number): number => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16)));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};
const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
};

describe.each<[string, Palette]>([['light', LIGHT], ['dark', DARK]])('the %s palette', (_, palette) => {
  const texts = { ink: palette.ink, faded: palette.faded, accent: palette.accent, ...palette.tones };

  it.each(Object.entries(texts))('is readable in %s on desk, paper and raised surfaces', (_name, colour) => {
    for (const ground of [palette.desk, palette.paper, palette.raised, palette.accentWash]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('is readable on the primary act', () => {
    expect(contrast(palette.accentInk, palette.accent)).toBeGreaterThanOrEqual(4.5);
  });
});
