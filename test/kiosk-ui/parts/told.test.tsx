import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { plainWords, Told } from '../../../kiosk-ui/parts/told/told.tsx';

const told = (text: string) => render(<Told>{text}</Told>);

test('words between stars are strong, as people type them in WhatsApp', () => {
  expect(told('Di *Loket tiga* saja')).toBe('Di <b>Loket tiga</b> saja');
});

test('a lone star, or stars with space inside them, stay what they are', () => {
  expect(told('5 * 3 dan 2 * 4')).toBe('5 * 3 dan 2 * 4');
  expect(told('catatan*')).toBe('catatan*');
});

test('times, ranges, counters with their number and KTP-el stay in one piece', () => {
  for (const whole of ['07.42', '08.00–15.30', '3–5', 'Loket 3', 'Counter 12', 'KTP-el']) {
    expect(told(`lihat ${whole} ya`)).toBe(`lihat <span class="unbroken">${whole}</span> ya`);
  }
});

test('a time inside strong words stays in one piece too', () => {
  expect(told('*sejak 07.42*')).toBe('<b>sejak <span class="unbroken">07.42</span></b>');
});

test('what staff typed is shown, never obeyed', () => {
  expect(told('*<img src=x>* & <b>')).toBe('<b>&lt;img src=x></b> &amp; &lt;b>');
});

test('labels and speech get the words without their stars', () => {
  expect(plainWords('*Boleh pulang.* Besok *tidak* perlu')).toBe('Boleh pulang. Besok tidak perlu');
});
