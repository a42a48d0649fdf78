import type { ApplicationView } from '@veche/contracts';
import type { BilingualText } from '@veche/kernel';
import type { Application, NoticeReply } from '../domain/application.ts';

/** The only two grounds there are. @norm 54-ФЗ ст. 12 ч. 3 */
const grounds: Record<NonNullable<NoticeReply['ground']>, BilingualText> = {
  'not-entitled-organiser': {
    ru: 'Уведомление подало лицо, которое не вправе быть организатором',
    en: 'The notice was given by a person not entitled to be an organiser',
  },
  'prohibited-place': {
    ru: 'На этом месте закон запрещает проводить публичные мероприятия',
    en: 'The law forbids public assemblies at this place',
  },
};

/** The answer of the authority to a notice, as the organiser and the officer read it. */
export function presentReply(state: Application): Pick<ApplicationView, 'reply'> {
  const reply = 'reply' in state ? state.reply : undefined;
  if (!reply) return {};
  const { ground, officerPersonId: _officer, ...told } = reply;
  return {
    reply: { ...told, ...(ground ? { ground: { code: ground, title: grounds[ground] } } : {}) },
  };
}
