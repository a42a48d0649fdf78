import { zoneId } from '@veche/kernel';
import { expect, it } from 'vitest';
import { demoSigning, signedAt } from '../testing/demo-signing.ts';
import { stampOf } from './stamp.ts';

it('repeats the certificate, with the time of the municipality', () => {
  const { certificate } = demoSigning().signer;
  const stamp = stampOf(certificate, signedAt, { id: zoneId('Asia/Yekaterinburg'), name: 'ЕКТ' });
  expect(stamp).toMatchObject({
    holder: 'Рябинина Н. П.',
    validFrom: '2026-01-12',
    validTo: '2027-04-12',
    signedAt: '2026-05-05T18:10:22',
    zone: 'ЕКТ',
  });
  expect(stamp.serial).toMatch(/^([0-9A-F]{2} ){6}… [0-9A-F]{2}$/);
  expect(certificate.serialNumber.startsWith(stamp.serial.slice(0, 17).replaceAll(' ', ''))).toBe(true);
});
