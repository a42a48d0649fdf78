import { test } from '@playwright/test';
import { allSections, compareSections } from '../support/kit-pictures.ts';

test('the kit looks as agreed, light', ({ page }) => compareSections(page, '/ui', 'light', allSections));
