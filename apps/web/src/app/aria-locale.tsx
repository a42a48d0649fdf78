import type { ReactElement, ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useLanguage } from '../i18n/index.ts';
import { localeOf } from '../i18n/numbers.ts';

/** Dates, numbers and hidden words of the controls follow the language of the page. */
export function AriaLocale({ children }: { readonly children: ReactNode }): ReactElement {
  const { language } = useLanguage();
  return <I18nProvider locale={localeOf[language]}>{children}</I18nProvider>;
}
