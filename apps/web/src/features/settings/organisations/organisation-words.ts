import { messages, type Message } from '../../../i18n/index.ts';
import type { Organisation } from './organisations-query.ts';

const m = messages({
  'legal-entity': { ru: 'Юридическое лицо', en: 'Legal entity' },
  'individual-entrepreneur': { ru: 'Индивидуальный предприниматель', en: 'Sole trader' },
  person: { ru: 'Частное лицо', en: 'Private person' },
  'public-association': { ru: 'Общественное объединение', en: 'Public association' },
  'religious-organisation': { ru: 'Религиозная организация', en: 'Religious organisation' },
  'political-party': { ru: 'Политическая партия', en: 'Political party' },
  'public-authority': { ru: 'Орган власти', en: 'Public authority' },
  owner: { ru: 'владелец', en: 'owner' },
  representative: { ru: 'представитель', en: 'representative' },
});

export const kindNames: Readonly<Record<Organisation['kind'], Message>> = m;
export const rightNames: Readonly<Record<Organisation['myRight'], Message>> = m;
