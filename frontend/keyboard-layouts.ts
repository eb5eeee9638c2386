/**
 * What a key bears on the keyboards that scanners are set up for, by its place (KeyboardEvent.code). A scanner presses the
 * keys of the layout it was set up for; the browser gives the characters of the layout the machine is set to.
 */

/** Plain, with shift, with AltGr. */
type Key = [string, string?, string?];

interface Layout {
  /** With shift, from 0 to 9. */
  shiftedDigits: string;
  /** With AltGr, from 0 to 9. */
  altDigits: string;
  others: Record<string, Key>;
}

const american: Layout = {
  shiftedDigits: ')!@#$%^&*(',
  altDigits: '',
  others: {
    Backquote: ['`', '~'], Minus: ['-', '_'], Equal: ['=', '+'], BracketLeft: ['[', '{'], BracketRight: [']', '}'],
    Backslash: ['\\', '|'], Semicolon: [';', ':'], Quote: ["'", '"'], Comma: [',', '<'], Period: ['.', '>'],
    Slash: ['/', '?'],
  },
};

const finnish: Layout = {
  shiftedDigits: '=!"#¤%&/()',
  altDigits: '} @£$€ {[]',
  others: {
    Backquote: ['§', '½'], Minus: ['+', '?', '\\'], Equal: ['´', '`'], BracketLeft: ['å', 'Å'],
    BracketRight: ['¨', '^', '~'], Backslash: ["'", '*'], Semicolon: ['ö', 'Ö'], Quote: ['ä', 'Ä'],
    Comma: [',', ';'], Period: ['.', ':'], Slash: ['-', '_'], IntlBackslash: ['<', '>', '|'],
  },
};

const everywhere: Record<string, Key> = {
  Space: [' ', ' ', ' '], NumpadAdd: ['+', '+'], NumpadSubtract: ['-', '-'], NumpadMultiply: ['*', '*'],
  NumpadDivide: ['/', '/'], NumpadDecimal: ['.', '.'],
};

function character(event: KeyboardEvent, layout: Layout): string {
  const level = event.altKey || event.getModifierState('AltGraph') ? 2 : event.shiftKey ? 1 : 0;
  const pad = /^Numpad(\d)$/.exec(event.code)?.[1];
  if (pad) {
    return pad;
  }
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  if (digit) {
    return [digit, layout.shiftedDigits[Number(digit)], layout.altDigits[Number(digit)]][level] ?? '';
  }
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  if (letter) {
    return event.shiftKey ? letter : letter.toLowerCase();
  }
  return (layout.others[event.code] ?? everywhere[event.code])?.[level] ?? '';
}

/** The key as the machine's layout has it, as an American keyboard has it, and as a Finnish one has it. */
export function readings(event: KeyboardEvent): [string, string, string] {
  const byAmerican = character(event, american);
  return [event.key === 'Dead' ? byAmerican : event.key, byAmerican, character(event, finnish)];
}
