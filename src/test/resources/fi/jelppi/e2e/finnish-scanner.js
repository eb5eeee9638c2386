// A USB scanner set up for an American keyboard on a machine with the Finnish layout: the keys stand where the scanner
// presses them, the characters are those of the Finnish layout.
(text) => {
  const shiftedDigits = { '!': 1, '@': 2, '#': 3, $: 4, '%': 5, '^': 6, '&': 7, '*': 8, '(': 9, ')': 0 };
  const finnishDigits = ['=', '!', '"', '#', '¤', '%', '&', '/', '(', ')'];
  const others = {
    '+': ['Equal', true, 'Dead'], '.': ['Period', false, '.'],
    '/': ['Slash', false, '-'], ':': ['Semicolon', true, 'Ö'], ' ': ['Space', false, ' '],
  };
  const press = (key, code, shiftKey) =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true, composed: true }),
    );
  for (const character of text) {
    if (/[0-9]/.test(character)) {
      press(character, `Digit${character}`, false);
    } else if (/[A-Z]/.test(character)) {
      press(character, `Key${character}`, true);
    } else if (character in shiftedDigits) {
      const digit = shiftedDigits[character];
      press(finnishDigits[digit], `Digit${digit}`, true);
    } else if (character === '-') {
      press('+', 'Minus', false);
    } else {
      const [code, shift, key] = others[character];
      press(key, code, shift);
    }
  }
  press('Enter', 'Enter', false);
};
