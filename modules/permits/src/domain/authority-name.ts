import type { BilingualText } from '@veche/kernel';

/** How the authority calls itself on papers; a town that did not say is named plainly. */
export function authorityName(tenant: {
  readonly name: BilingualText;
  readonly settings: Readonly<Record<string, unknown>>;
}): BilingualText {
  const own = tenant.settings['authority'];
  if (
    typeof own === 'object' &&
    own !== null &&
    'ru' in own &&
    'en' in own &&
    typeof own.ru === 'string' &&
    typeof own.en === 'string'
  ) {
    return { ru: own.ru, en: own.en };
  }
  return { ru: `Администрация: ${tenant.name.ru}`, en: `Administration of ${tenant.name.en}` };
}
