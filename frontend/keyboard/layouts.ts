/**
 * Which keys there are. A row is written as on the board: characters and texts as they are typed, what a key does in braces,
 * and after a colon how many places wide it is. Every row of a page is as wide as the others.
 */

export type Page = string[];

/** How a field is filled; NONE has its own keys on the screen, or none. */
export type Layout = 'text' | 'search' | 'email' | 'web' | 'phone' | 'number' | 'integer' | 'date' | 'time' | 'none';

export interface Key {
  /** What it types; empty for a key that does something else. */
  text: string;
  /** What it does; empty for a key that types. */
  action: string;
  /** Places on the board. */
  width: number;
}

const letters: Page = [
  'q w e r t y u i o p å',
  'a s d f g h j k l ö ä',
  '{shift}:1.5 z x c v b n m - {backspace}:1.5',
  '{signs}:1.25 {more}:1.25 {hide}:1.5 {space}:2.5 . {left} {right} {done}:1.5',
];

/** The letters of Northern, Inari and Skolt Sámi first, then those of other neighbours. */
const more: Page = [
  'á č đ ŋ š ŧ ž â õ é ü',
  'ʒ ǯ ǥ ǧ ǩ ʹ ʼ è ø æ ñ',
  "{shift}:1.5 í ó ú ý ć ł ß ' {backspace}:1.5",
  '{letters}:1.25 {signs}:1.25 {hide}:1.5 {space}:2.5 . {left} {right} {done}:1.5',
];

const signs: Page = [
  '1 2 3 4 5 6 7 8 9 0 +',
  "- / : ; ( ) € & @ \" '",
  '% , ? ! # * _ = ~ {backspace}:2',
  '{letters}:1.25 {more}:1.25 {hide}:1.5 {space}:2.5 . {left} {right} {done}:1.5',
];

const email: Page = [
  '1 2 3 4 5 6 7 8 9 0 _',
  'q w e r t y u i o p -',
  'a s d f g h j k l @ .',
  '{shift}:2 z x c v b n m {backspace}:2',
  '{signs}:1.25 {hide}:1.5 @gmail.com:2.25 .fi:1.25 .com:1.25 {left} {right} {done}:1.5',
];

const web: Page = [
  '1 2 3 4 5 6 7 8 9 0 :',
  'q w e r t y u i o p /',
  'a s d f g h j k l - .',
  '{shift}:1.5 z x c v b n m _ {backspace}:1.5',
  '{signs}:1.25 {hide}:1.5 https://:2.25 .fi:1.25 .com:1.25 {left} {right} {done}:1.5',
];

const phone: Page = ['1 2 3 + {backspace}', '4 5 6 - {left}', '7 8 9 {space} {right}', '{hide} 0 {done}:3'];
const number: Page = ['1 2 3 - {backspace}', '4 5 6 . {left}', '7 8 9 , {right}', '{hide} 0 {done}:3'];
const integer: Page = ['1 2 3 {backspace}', '4 5 6 {left}', '7 8 9 {right}', '- 0 {hide} {done}'];
const date: Page = ['1 2 3 . {backspace}', '4 5 6 / {left}', '7 8 9 - {right}', '{hide} 0 {done}:3'];
const time: Page = ['1 2 3 . {backspace}', '4 5 6 : {left}', '7 8 9 - {right}', '{hide} 0 {done}:3'];

const first: Record<Layout, Page> = { text: letters, search: letters, email, web, phone, number, integer, date, time, none: [] };

/** Digits stand as on a telephone and need no wide board. */
export function isPad(layout: Layout): boolean {
  return first[layout].length > 0 && !first[layout][0].includes('q') && !first[layout][1].includes('q');
}

/** @param name `letters` is the page that the layout opens with */
export function page(layout: Layout, name: string, lines: boolean): Key[][] {
  const rows = name === 'signs' ? signs : name === 'more' ? more : first[layout];
  return rows.map((row) => row.split(' ').flatMap((written) => keys(written, layout, lines)));
}

function keys(written: string, layout: Layout, lines: boolean): Key[] {
  const [, what, width] = /^(.+?)(?::([\d.]+))?$/.exec(written)!;
  const places = Number(width ?? 1);
  const action = /^\{(\w+)\}$/.exec(what)?.[1];
  if (action === 'more' && first[layout] !== letters) {
    return [];
  }
  if (action === 'done' && lines) {
    return [
      { text: '', action: 'newline', width: 1 },
      { text: '', action, width: places },
    ];
  }
  return [action ? { text: '', action, width: places } : { text: what, action: '', width: places }];
}

/** What a key that is held down offers beside its own letter. */
const others: Record<string, string> = {
  a: 'áâàãåäæ',
  c: 'čćç',
  d: 'đð',
  e: 'éèêë',
  g: 'ǧǥ',
  i: 'íîï',
  k: 'ǩ',
  l: 'ł',
  n: 'ŋñń',
  o: 'óôõöø',
  s: 'šśß',
  t: 'ŧþ',
  u: 'úûü',
  y: 'ý',
  z: 'žźżʒǯ',
  å: 'áâ',
  ä: 'æ',
  ö: 'øõ',
  "'": 'ʼʹ’',
  '"': '”»«',
  '-': '–_',
  '.': ',?!:;',
};

export function othersOf(text: string): string[] {
  return [...(others[text] ?? '')];
}
