import { useState, type ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Dialog } from '../../../../ui/dialog.tsx';
import { KeyValues } from '../../../../ui/key-values.tsx';
import { useVocabulary } from '../../../application/use-vocabulary.ts';
import { useCase } from '../case-context.ts';
import { conditionsInForce } from './case-draft.ts';

const m = messages({
  open: { ru: 'Посмотреть разрешение', en: 'See the permit' },
  title: { ru: 'Что будет в разрешении', en: 'What the permit will say' },
  note: {
    ru: 'Номер, подпись и код проверки появятся после решения.',
    en: 'Number, signature and check code appear after the decision.',
  },
  event: { ru: 'Мероприятие', en: 'Event' },
  when: { ru: 'Проводится', en: 'Held' },
  taken: { ru: 'Место занято', en: 'Place taken' },
  place: { ru: 'Место', en: 'Place' },
  limit: { ru: 'Людей одновременно, не больше', en: 'People at one time, at most' },
  organiser: { ru: 'Организатор', en: 'Organiser' },
  conditions: { ru: 'Условия', en: 'Conditions' },
  without: { ru: 'без условий', en: 'none' },
  notGiven: { ru: 'не указано', en: 'not given' },
});

/** The facts the permit will carry, as they stand in the case and the draft. */
export function PermitPreview(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { subtypeTitle } = useVocabulary();
  const { application, draft } = useCase();
  const [isOpen, setOpen] = useState(false);
  const { form } = application;
  const sessions = form.sessions ?? [];
  const line = (from: string | undefined, to: string | undefined): string =>
    from === undefined || to === undefined ? t(m.notGiven) : format.momentRange(from, to);
  const list = (items: readonly string[]): ReactElement => (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
  const conditions =
    draft.choice === 'approved-with-conditions'
      ? conditionsInForce(draft, application.opinions).map(({ text }) => text)
      : [];
  return (
    <>
      <Button variant="quiet" isBlock onPress={() => setOpen(true)}>
        {t(m.open)}
      </Button>
      <Dialog title={t(m.title)} isOpen={isOpen} onOpenChange={setOpen}>
        <p className="small muted mb-2">{t(m.note)}</p>
        <KeyValues
          items={[
            {
              key: 'event',
              title: t(m.event),
              value: [application.title, subtypeTitle(application.subtype)].filter(Boolean).join(', '),
            },
            {
              key: 'when',
              title: t(m.when),
              value: list(sessions.map(({ startsAt, endsAt }) => line(startsAt, endsAt))),
            },
            {
              key: 'taken',
              title: t(m.taken),
              value: list(
                sessions.map((session) =>
                  line(session.setupFrom ?? session.startsAt, session.teardownTo ?? session.endsAt),
                ),
              ),
            },
            {
              key: 'place',
              title: t(m.place),
              value: application.placeName ?? form.place?.address ?? t(m.notGiven),
            },
            {
              key: 'limit',
              title: t(m.limit),
              value:
                form.people?.attendancePeak === undefined
                  ? t(m.notGiven)
                  : format.number(form.people.attendancePeak),
            },
            {
              key: 'organiser',
              title: t(m.organiser),
              value:
                application.organisation?.name ??
                form.organizer?.name ??
                application.applicant?.displayName ??
                t(m.notGiven),
            },
            {
              key: 'conditions',
              title: t(m.conditions),
              value: conditions.length === 0 ? t(m.without) : list(conditions),
            },
          ]}
        />
      </Dialog>
    </>
  );
}
