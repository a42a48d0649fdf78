import { useEffect } from 'react';
import { messages, useT } from '../i18n/index.ts';

const m = messages({ product: { ru: 'Вече', en: 'Veche' } });

/** The title of the tab: the page first, then the product. */
export function useTitle(title: string): void {
  const t = useT();
  const full = title === '' ? t(m.product) : `${title} – ${t(m.product)}`;
  useEffect(() => {
    document.title = full;
  }, [full]);
}
