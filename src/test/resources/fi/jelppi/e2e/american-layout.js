// A USB scanner set up for a Finnish keyboard on a machine with an American layout, which ends no line: the keys stand where
// the scanner presses them, the characters are those of the American layout.
(text) => {
  const keys = {
    ' ': ['Space', ' '], '+': ['Minus', '-'], '-': ['Slash', '/'], '.': ['Period', '.'],
    '%': ['Digit5', '%', 'shiftKey'], '/': ['Digit7', '&', 'shiftKey'], ':': ['Period', '>', 'shiftKey'],
    '*': ['Backslash', '|', 'shiftKey'], $: ['Digit4', '4', 'altKey'],
  };
  const press = (code, key, level) =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key, code, [level]: true, bubbles: true, cancelable: true, composed: true }),
    );
  for (const character of text) {
    if (/[0-9]/.test(character)) {
      press(`Digit${character}`, character);
    } else if (/[A-Z]/.test(character)) {
      press(`Key${character}`, character, 'shiftKey');
    } else {
      press(...keys[character]);
    }
  }
};
