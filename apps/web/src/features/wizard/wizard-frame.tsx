import { wizardSteps, type WizardStep } from '@veche/contracts';
import type { ReactElement, ReactNode } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { Skeleton } from '../../ui/states.tsx';
import { Stepper, StepperCompact } from '../../ui/stepper.tsx';
import { useIsNotice } from './form/form-store.ts';
import { useStepList } from './use-step-list.ts';
import { stepTitle } from './wizard-steps.ts';

const m = messages({
  steps: { ru: 'Шаги заявки', en: 'Steps of the application' },
  position: { ru: 'Шаг {n} из {total}', en: 'Step {n} of {total}' },
  kind: {
    ru: 'От вида зависит порядок: согласование или уведомление.',
    en: 'The kind decides the procedure: approval or notice.',
  },
  event: {
    ru: 'Что это, кто организует и кто отвечает на месте.',
    en: 'What it is, who organises, who answers for it.',
  },
  place: {
    ru: 'Выберите площадку из реестра или очертите участок на карте. Занятость видна сразу.',
    en: 'Choose a venue or outline an area on the map. Bookings are seen at once.',
  },
  people: {
    ru: 'Сколько людей ждёте и что будет происходить.',
    en: 'How many people you expect and what will happen.',
  },
  safety: {
    ru: 'Как люди входят и выходят, кто следит за порядком, кто поможет.',
    en: 'How people come and go, who keeps order, who helps.',
  },
  documents: {
    ru: 'Список составлен по вашим ответам. Файлы проверяем сразу.',
    en: 'The list follows your answers. Files are checked at once.',
  },
  noticeEvent: {
    ru: 'Спрашиваем только то, что называет закон (54-ФЗ, статья 7, часть 3).',
    en: 'Only what the law names is asked (Law 54-FZ, article 7, part 3).',
  },
  noticePlace: {
    ru: 'Где, каким путём, когда начнётся и закончится.',
    en: 'Where, by which way, when it begins and ends.',
  },
  noticePeople: {
    ru: 'Сколько людей вы ждёте и будет ли звукоусиление.',
    en: 'How many people you expect and whether sound is amplified.',
  },
  noticeSafety: {
    ru: 'Напишите своими словами, достаточно нескольких фраз.',
    en: 'In your own words; a few sentences will do.',
  },
});

const leads = {
  kind: m.kind,
  event: m.event,
  place: m.place,
  people: m.people,
  safety: m.safety,
  documents: m.documents,
} as const;
const noticeLeads = {
  kind: m.kind,
  event: m.noticeEvent,
  place: m.noticePlace,
  people: m.noticePeople,
  safety: m.noticeSafety,
  documents: undefined,
} as const;

interface WizardFrameProps {
  readonly step: WizardStep;
  readonly base: string;
  readonly shown?: readonly WizardStep[];
  readonly title?: string;
  readonly aside?: ReactNode;
  readonly belowSteps?: ReactNode;
  readonly bar: ReactNode;
  readonly children: ReactNode;
}

const columns =
  'wrap grid content-start gap-x-10 gap-y-8 py-4 tablet:py-7 tablet:grid-cols-[12.5rem_minmax(0,1fr)] contrast:tablet:grid-cols-[11rem_minmax(0,1fr)]';
const columnsWithAside =
  'desk:grid-cols-[12.5rem_minmax(0,1fr)_19rem] contrast:desk:grid-cols-[11rem_minmax(0,1fr)]';

const asidePlace =
  'min-w-0 tablet:col-start-2 desk:col-start-auto desk:sticky desk:top-4 desk:max-h-[calc(100vh-6rem)] desk:self-start desk:overflow-y-auto contrast:desk:static contrast:desk:col-start-2 contrast:desk:max-h-none';

/** Steps at the left, the form, the findings at the right, the bar below; one column on a phone. */
export function WizardFrame({
  step,
  base,
  shown = wizardSteps,
  title,
  aside,
  belowSteps,
  bar,
  children,
}: WizardFrameProps): ReactElement {
  const t = useT();
  const isNotice = useIsNotice();
  const steps = useStepList(step, base, shown);
  const lead = step === 'check' ? undefined : (isNotice ? noticeLeads : leads)[step];
  return (
    <div className="grid min-h-[calc(100dvh-6rem)] grid-rows-[minmax(0,1fr)_auto]">
      <div className={aside === undefined ? columns : `${columns} ${columnsWithAside}`}>
        <div className="hidden tablet:sticky tablet:top-4 tablet:block tablet:self-start">
          <Stepper steps={steps} label={t(m.steps)} />
          {belowSteps}
        </div>
        <div className="min-w-0">
          <header className="mb-6">
            <div className="tablet:hidden">
              <StepperCompact steps={steps} />
            </div>
            <p className="muted hidden tablet:block">
              {t(m.position, { n: shown.indexOf(step) + 1, total: shown.length })}
            </p>
            <h1 className="mt-1 text-[1.625rem] tablet:text-[1.875rem]">
              {title ?? t.text(stepTitle(step, isNotice))}
            </h1>
            {lead && <p className="muted mt-1">{t(lead)}</p>}
          </header>
          {children}
          <div className="tablet:hidden">{belowSteps}</div>
        </div>
        {aside !== undefined && <aside className={asidePlace}>{aside}</aside>}
      </div>
      {bar}
    </div>
  );
}

/** The frame while the draft is read. */
export function WizardSkeleton(): ReactElement {
  return (
    <div className={columns}>
      <div className="hidden tablet:block">
        <Skeleton lines={7} />
      </div>
      <Skeleton lines={10} />
    </div>
  );
}
