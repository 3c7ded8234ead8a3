/** Most to least particular: every browser also names those it descends from. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger\//u, 'WeChat'], [/QQBrowser\//u, 'QQ'], [/Edg(e|A|iOS)?\//u, 'Edge'], [/OPR\//u, 'Opera'], [/Firefox\/|FxiOS\//u, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//u, 'Chrome'], [/Safari\//u, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/u, 'iPhone'], [/iPad/u, 'iPad'], [/HarmonyOS/u, 'HarmonyOS'], [/Android/u, 'Android'], [/Windows/u, 'Windows'], [/Mac OS X/u, 'macOS'], [/Linux/u, 'Linux'],
];

const nameIn = (names: readonly (readonly [RegExp, string])[], userAgent: string): string | undefined => names.find(([sign]) => sign.test(userAgent))?.[1];

/** A device as a person would call it (`Chrome · Windows`), the program's own words when nothing is recognised. */
export const browserName = (userAgent: string): string => [nameIn(BROWSERS, userAgent), nameIn(SYSTEMS, userAgent)].filter(Boolean).join(' · ') || userAgent;
