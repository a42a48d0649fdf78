import { messages, type Message } from '../../../i18n/index.ts';
import type { RegisterSort } from './register-filters.ts';

const m = messages({
  due: { ru: 'по сроку', en: 'by term' },
  opened: { ru: 'по дате поступления', en: 'by date of opening' },
  changed: { ru: 'по последнему изменению', en: 'by last change' },
});

export const sortWord: Record<RegisterSort, Message> = m;
