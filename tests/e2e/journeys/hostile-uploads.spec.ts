import { aDocx, eicar } from '../../../modules/documents/src/testing/sample-uploads.ts';
import { dayAhead, pdfWith, prepareDraft } from '../support/applications.ts';
import { expect, test } from '../support/journey.ts';
import { pickFiles } from '../support/screens.ts';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test('hostile files are refused with words, and a good one replaces only its own', async ({ visit }) => {
  const { page, api } = await visit('organiser');
  const { id } = await prepareDraft(api, {
    title: 'День открытых окон',
    venue: 'Театральная',
    day: dayAhead(75),
  });
  await page.goto(`/applications/${id}/edit/documents`);

  const upload = page.getByRole('button', { name: 'Выбрать файлы' });
  await pickFiles(page, upload, [
    { name: 'План эвакуации.pdf', mimeType: 'application/pdf', buffer: await pdfWith(`Evacuation ${id}`) },
    {
      name: 'Программа.docx',
      mimeType: docxType,
      buffer: aDocx([{ name: 'word/note.txt', content: eicar }]),
    },
    {
      name: 'План безопасности.docx',
      mimeType: docxType,
      buffer: aDocx([{ name: 'word/vbaProject.bin', content: 'Sub AutoOpen()\nEnd Sub' }]),
    },
    {
      name: 'Схема размещения.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('<!doctype html><script>alert(1)</script><p>Схема'),
    },
  ]);

  const row = (name: string) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByText(name, { exact: true }) })
      .last();
  await expect(row('План эвакуации.pdf').getByText('Принят')).toBeVisible({ timeout: 60_000 });
  await expect(row('Программа.docx').getByText('Внутри опасный код')).toBeVisible({ timeout: 60_000 });
  await expect(row('План безопасности.docx').getByText('Внутри макрос')).toBeVisible({ timeout: 60_000 });
  await expect(row('Схема размещения.pdf').getByText('Это не PDF, не DOCX и не JPG')).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText(/^Приложено\s1\sиз/)).toBeVisible();

  await pickFiles(page, page.getByRole('button', { name: 'Заменить: Программа.docx' }), [
    { name: 'Программа на день.pdf', mimeType: 'application/pdf', buffer: await pdfWith(`Programme ${id}`) },
  ]);
  await expect(row('Программа на день.pdf').getByText('Принят')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Программа.docx', { exact: true })).toBeHidden();
  // The others are as they were.
  await expect(row('План безопасности.docx').getByText('Внутри макрос')).toBeVisible();
  await expect(row('План эвакуации.pdf').getByText('Принят')).toBeVisible();
  await expect(page.getByText(/^Приложено\s2\sиз/)).toBeVisible();
});
