import { expect, test } from 'vitest';
import { browserLabel } from './push-browser.ts';

test('a browser is named as its owner knows it', () => {
  const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0 Safari/537.36';
  expect(browserLabel(`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome}`)).toBe('Chrome, Windows');
  expect(browserLabel(`Mozilla/5.0 (Linux; Android 16) ${chrome} YaBrowser/26.1`)).toBe(
    'Яндекс Браузер, Android',
  );
  expect(browserLabel('something else')).toBe('Browser');
});
