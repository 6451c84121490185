import { asksForProven } from './proven';

describe('a challenge that asks for something proven', () => {
  it.each([
    ['Wir suchen etwas, das sofort einsetzbar ist.', true],
    ['Gibt es eine fertige Lösung, oder muss das erst jemand bauen?', true],
    ['Es sollte praxiserprobt sein.', true],
    ['Bitte keine Experimente, das Band muss laufen.', true],
    ['We need an off-the-shelf camera.', true],
    ['Der Lack hat Krater, und wir wissen nicht, warum.', false],
    ['Wir haben schon vieles probiert und sind fertig mit den Nerven.', false],
    ['Our ovens prove too hot.', false],
  ])('%j: %s', (text, asks) => expect(asksForProven(text)).toBe(asks));
});
