import { expect, test } from 'vitest';
import { readContact } from './contact.ts';

test('a contact is a mobile phone or an e-mail address, however it is written', () => {
  for (const written of ['+79991234567', '8 (999) 123-45-67', '999 123 45 67', '7-999-123-45-67'])
    expect(readContact(written)).toEqual({ channel: 'sms', address: '+79991234567' });
  expect(readContact(' Lobov@Mail.Example ')).toEqual({ channel: 'email', address: 'lobov@mail.example' });
  for (const written of ['', 'нет', '12345', '+7 495 123-45-67', 'a@b', 'Имя <a@b.ru>', 'a@b.ru, c@d.ru'])
    expect(readContact(written)).toBeUndefined();
});
