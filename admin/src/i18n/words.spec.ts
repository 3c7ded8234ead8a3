/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { PERMISSIONS } from '@domain/people/permissions';
import { LIGHT } from '../theme/palette';
import { zh as chinese } from './messages';
import { en as english } from './messages-en';
import type { Words } from './merge';

const SOURCES = join(__dirname, '..');
/** Where the words of a language live. */
const IS_WORDS = /(^i18n\/|\/messages[\w-]*\.ts$|\/acts-in-words(-en)?\.ts$)/u;
const IS_TEST = /(\.spec\.tsx?$|^testing\/|\.d\.ts$)/u;
const CHINESE = /\p{Script=Han}/u;
const KEY = /^\w+(\.[\p{L}\w-]+)+$/u;

const flat = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flat(value, `${path}${key}.`)));

const zh = new Map(flat(chinese));
const en = new Map(flat(english));

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/')).filter((name) => /\.tsx?$/u.test(name) && !IS_TEST.test(name));

interface Said { at: string; text: string; isPattern: boolean }

/** Every literal in a file; a template becomes a pattern with a gap where a value goes. */
const literalsOf = (name: string): Said[] => {
  const source = ts.createSourceFile(name, readFileSync(join(SOURCES, name), 'utf8'), ts.ScriptTarget.Latest, true, name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const said: Said[] = [];
  const visit = (node: ts.Node): void => {
    const at = `${relative('.', name)}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node)) said.push({ at, text: node.text, isPattern: false });
    if (ts.isTemplateExpression(node)) said.push({ at, text: [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('\u0000'), isPattern: true });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return said;
};

const literals = files.filter((name) => !IS_WORDS.test(name)).flatMap(literalsOf);
const NAMESPACES = new Set(Object.keys(chinese));
/** Words of react-admin's own that come from its components' defaults need no check: the compiler asks for all of them. */
/** `desk.accentWash` is a colour of the theme. */
const isColour = (text: string): boolean => (text.split('.')[1] ?? '') in LIGHT;
const isKey = ({ text }: Said): boolean => NAMESPACES.has(text.split('.')[0] ?? '') && text.includes('.') && !isColour(text);

/** A key, or the name of a family of keys that a shared part completes. */
const isThere = (text: string): boolean => zh.has(text) || [...zh.keys()].some((key) => key.startsWith(`${text}.`));

it('says everything in both languages', () => {
  const missing = [...zh.keys()].filter((key) => !en.has(key) && !key.startsWith('ra.'));
  const extra = [...en.keys()].filter((key) => !zh.has(key) && !key.startsWith('ra.'));
  expect({ missing, extra }).toEqual({ missing: [], extra: [] });
});

it('leaves no word empty', () => {
  const empty = [...zh, ...en].filter(([key, words]) => words.trim() === '' && !key.startsWith('ra.'));
  expect(empty).toEqual([]);
});

it('gives both languages the same values to fill in', () => {
  const gaps = (words: string): string[] => [...new Set(words.split('||||').flatMap((part) => part.match(/%\{\w+\}/gu) ?? []))].sort();
  const differing = [...zh].filter(([key, words]) => !key.startsWith('ra.') && String(gaps(words)) !== String(gaps(en.get(key) ?? ''))).map(([key]) => key);
  expect(differing).toEqual([]);
});

it('asks for no words that are not there', () => {
  const unknown = literals.filter((said) => isKey(said) && !said.isPattern && KEY.test(said.text) && !(said.text in PERMISSIONS) && !isThere(said.text)).map(({ at, text }) => `${at} ${text}`);
  expect(unknown).toEqual([]);
});

it('asks for no family of words that is not there', () => {
  const asPattern = (text: string): RegExp => new RegExp(`^${text.split('\u0000').map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('.+')}$`, 'u');
  const unknown = literals.filter((said) => isKey(said) && said.isPattern && ![...zh.keys()].some((key) => asPattern(said.text).test(key))).map(({ at, text }) => `${at} ${text.replaceAll('\u0000', '…')}`);
  expect(unknown).toEqual([]);
});

it('keeps Chinese where the words of a language live', () => {
  expect(literals.filter(({ text }) => CHINESE.test(text)).map(({ at, text }) => `${at} ${text.trim()}`)).toEqual([]);
});
