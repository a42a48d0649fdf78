import { expect, test } from 'vitest';
import { plainOf } from './plain-of.ts';

test('a page becomes its words, line by line, without programs and quotations', () => {
  const page =
    '<head><title>x</title></head><p>Не&nbsp;сделали &amp;lt; ямы</p><div>Ждём</div><script>a<b</script><blockquote>ссылка</blockquote>';
  expect(plainOf(page).trim()).toBe('Не сделали &lt; ямы\nЖдём');
});

test('what never closes ends the text and takes no time', () => {
  expect(plainOf(`Да${'<script '.repeat(60_000)}`)).toBe('Да');
  expect(plainOf(`Да${'<script>'.repeat(60_000)}`)).toBe('Да');
});
