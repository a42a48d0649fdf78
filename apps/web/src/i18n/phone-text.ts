import { formatPhone, parsePhone } from '@veche/identifiers';

/** `+7 900 123-45-67`, as people read it; what is no phone stays as it was typed. */
export function phoneText(text: string): string {
  const phone = parsePhone(text);
  return phone.ok ? formatPhone(phone.value) : text;
}
