import { test } from '@playwright/test';
import { allSections, compareSections, tellingSections } from '../support/kit-pictures.ts';

test('the kit looks as agreed, dark', ({ page }) => compareSections(page, '/ui', 'dark', allSections));
test('the kit looks as agreed, contrast', ({ page }) =>
  compareSections(page, '/ui', 'contrast', tellingSections));
test('the kit looks as agreed, reverse', ({ page }) =>
  compareSections(page, '/ui', 'reverse', tellingSections));
test('the dense kit looks as agreed', ({ page }) =>
  compareSections(
    page,
    '/ui?density=dense',
    'light',
    ['buttons', 'fields', 'choices', 'tables', 'findings'],
    'dense',
  ));
