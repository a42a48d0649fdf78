import type { AttachedDocumentView, MassEventForm } from '@veche/contracts';
import type { DemoPerson } from '@veche/identity';
import type { PermitsCommands } from '@veche/permits';
import { demoForm, demoNotice, type DemoEvent } from './demo-form.ts';

/** What the season needs: commands of each person at a given moment of the past, and the venues by their register number. */
export interface SeasonStage {
  /** Moves the clock: everything after happens so many days before now, at an office hour. */
  at(daysAgo: number, hour?: number): void;
  /** Civil date so many days from now in the town. */
  day(daysAhead: number): string;
  as(person: 'organiser' | 'organiser-sports' | 'citizen' | 'officer' | 'officer-second'): PermitsCommands;
  who(person: string): DemoPerson;
  venue(code: string): { readonly id: string; readonly areaSqm: number };
  attach(applicationId: string, owner: DemoPerson, type: string): Promise<void>;
  titleOf?: (document: AttachedDocumentView) => string;
}

type Applicant = 'organiser' | 'organiser-sports' | 'citizen';
type Plan = Omit<DemoEvent, 'venueId' | 'areaSqm' | 'day'> & {
  readonly by: Applicant;
  readonly venue: string;
  readonly inDays: number;
  readonly filedDaysAgo: number;
};

async function draft(stage: SeasonStage, plan: Plan): Promise<{ id: string; form: MassEventForm }> {
  const { id: venueId, areaSqm } = stage.venue(plan.venue);
  const owner = stage.who(plan.by);
  const commands = stage.as(plan.by);
  const { id } = await commands.createDraft({
    eventClass: plan.eventClass,
    subtype: plan.subtype,
    organisationId: owner.organisationId,
  });
  const { form: prefilled } = await commands.view(id);
  const contact = { phone: '9161234567', email: 'event@tikhorechensk.example' };
  const form: MassEventForm = {
    ...demoForm({ ...plan, venueId, areaSqm, day: stage.day(plan.inDays) }),
    organizer: {
      kind: 'legal-entity',
      citizenship: 'RU',
      signerIsHead: true,
      isForeignAgent: false,
      ...prefilled.organizer,
      ...contact,
    },
    responsible: { fullName: 'Лапин Алексей Сергеевич', ...contact },
  };
  await commands.saveForm(id, form, 'documents');
  return { id, form };
}

/** Files an approval with everything the rules ask for. @throws Error naming what stopped it: the season must follow the rules */
async function file(stage: SeasonStage, plan: Plan): Promise<string> {
  stage.at(plan.filedDaysAgo);
  const commands = stage.as(plan.by);
  const { id, form } = await draft(stage, plan);
  const { evaluation } = await commands.saveForm(id, form, 'check');
  for (const document of evaluation.documents) await stage.attach(id, stage.who(plan.by), document.type);
  for (const type of ['TRAFFIC_PLAN', 'FIRE_PLAN'])
    if (!evaluation.documents.some((each) => each.type === type))
      await stage.attach(id, stage.who(plan.by), type);
  await commands.submit(id);
  return id;
}

/** The officer takes the case; agencies answer, all or the first few. */
async function review(
  stage: SeasonStage,
  id: string,
  daysAgo: number,
  answers: number = Number.POSITIVE_INFINITY,
): Promise<void> {
  stage.at(daysAgo, 10);
  const officer = stage.as('officer');
  await officer.assign(id);
  const state = await officer.stateOf(id);
  const asked = 'opinions' in state ? state.opinions.filter((each) => each.kind === 'concurrence') : [];
  for (const [index, opinion] of asked.slice(0, answers).entries()) {
    await officer.recordOpinion(
      id,
      opinion.agency,
      index === 0
        ? { value: 'agree-with-conditions', conditions: ['Досмотр на всех входах'] }
        : { value: 'agree' },
    );
  }
}

async function approve(
  stage: SeasonStage,
  id: string,
  daysAgo: number,
  conditions: readonly string[] = [],
): Promise<void> {
  stage.at(daysAgo, 15);
  const officer = stage.as('officer');
  const { evaluation } = await officer.view(id);
  const unknown =
    evaluation?.findings.filter((each) => each.outcome === 'unknown' && each.severity === 'block') ?? [];
  const resolvedChecks = unknown.map((each) => ({
    checkId: each.checkId,
    reason: 'Проверено по документам',
  }));
  await officer.decide(
    id,
    conditions.length === 0
      ? { outcome: 'approved', text: 'Мероприятие согласовано.', resolvedChecks }
      : {
          outcome: 'approved-with-conditions',
          text: 'Мероприятие согласовано. Выполните условия: инспектор проверит их до начала.',
          conditions: conditions.map((text) => ({ text })),
          resolvedChecks,
        },
  );
}

const fest = { eventClass: 'CUL', from: '12:00', to: '20:00' } as const;
const fair = { eventClass: 'COM', subtype: 'FAIR', from: '10:00', to: '18:00', foodPoints: 8 } as const;

/** A season of applications in every state. Everything passes through the use cases, so nothing here can be what the product would not allow. */
export async function playSeason(stage: SeasonStage): Promise<void> {
  await playAgreed(stage);
  await playInWork(stage);
  await playEnded(stage);
  await playNotices(stage);
  stage.at(1, 19);
  await draft(stage, {
    ...fest,
    subtype: 'CONCERT_OUTDOOR',
    title: 'Музыка на воде',
    purpose: 'Концерт камерного оркестра на набережной',
    by: 'organiser',
    venue: 'ПЛ-014',
    inDays: 52,
    filedDaysAgo: 1,
    peak: 900,
  });
}

async function playAgreed(stage: SeasonStage): Promise<void> {
  const agreed: readonly (Plan & { decidedDaysAgo: number; conditions: readonly string[] })[] = [
    {
      ...fest,
      subtype: 'FESTIVAL',
      title: 'Книжный бульвар',
      purpose: 'Встречи с писателями и книжный развал',
      by: 'organiser',
      venue: 'ПЛ-002',
      inDays: 5,
      filedDaysAgo: 45,
      peak: 900,
      decidedDaysAgo: 28,
      conditions: ['Одновременно не больше 900 человек', 'Пожарный проезд 3,5 м свободен'],
    },
    {
      ...fest,
      subtype: 'CITY_HOLIDAY',
      title: 'День соседей',
      purpose: 'Дворовый праздник районов',
      by: 'organiser',
      venue: 'ПЛ-006',
      inDays: 12,
      filedDaysAgo: 40,
      peak: 700,
      decidedDaysAgo: 22,
      conditions: [],
    },
    {
      eventClass: 'SPO',
      subtype: 'MASS_RUN',
      title: 'Забег «Тихая миля»',
      purpose: 'Любительский забег на стадионе',
      from: '10:00',
      to: '14:00',
      by: 'organiser-sports',
      venue: 'ПЛ-008',
      inDays: 19,
      filedDaysAgo: 38,
      peak: 800,
      decidedDaysAgo: 20,
      conditions: ['Врач на старте и финише'],
    },
    {
      ...fair,
      title: 'Ярмарка мастеров',
      purpose: 'Изделия ремесленников района',
      by: 'organiser',
      venue: 'ПЛ-009',
      inDays: 26,
      filedDaysAgo: 25,
      peak: 900,
      decidedDaysAgo: 9,
      conditions: ['Уборка в течение суток после окончания'],
    },
    {
      ...fest,
      subtype: 'FILM_SHOW',
      title: 'Кино под открытым небом',
      purpose: 'Показ семейных фильмов',
      by: 'organiser',
      venue: 'ПЛ-005',
      inDays: 33,
      filedDaysAgo: 20,
      peak: 450,
      decidedDaysAgo: 4,
      conditions: [],
    },
  ];
  for (const plan of agreed) {
    const id = await file(stage, plan);
    await review(stage, id, plan.filedDaysAgo - 2);
    await approve(stage, id, plan.decidedDaysAgo, plan.conditions);
  }
  const held = await file(stage, {
    ...fest,
    subtype: 'THEATRE_STREET',
    title: 'Осенний карнавал',
    purpose: 'Уличный театр и шествие кукол',
    by: 'organiser',
    venue: 'ПЛ-006',
    inDays: -6,
    filedDaysAgo: 62,
    peak: 600,
  });
  await review(stage, held, 60);
  await approve(stage, held, 44);
}

async function playInWork(stage: SeasonStage): Promise<void> {
  const concurrence = await file(stage, {
    ...fest,
    subtype: 'FESTIVAL',
    title: 'Зимний двор',
    purpose: 'Городской фестиваль музыки и ремёсел',
    by: 'organiser',
    venue: 'ПЛ-014',
    inDays: 40,
    filedDaysAgo: 10,
    peak: 1400,
    foodPoints: 6,
  });
  await review(stage, concurrence, 8, 4);
  await file(stage, {
    eventClass: 'SPO',
    subtype: 'AMATEUR_FITNESS',
    title: 'Большая городская зарядка',
    purpose: 'Утренняя зарядка для всех',
    from: '09:00',
    to: '12:00',
    by: 'organiser-sports',
    venue: 'ПЛ-008',
    inDays: 41,
    filedDaysAgo: 3,
    peak: 600,
  });
  const asked = await file(stage, {
    ...fest,
    subtype: 'THEATRE_STREET',
    title: 'Театр на площади',
    purpose: 'Спектакли уличных театров',
    by: 'organiser',
    venue: 'ПЛ-002',
    inDays: 47,
    filedDaysAgo: 6,
    peak: 500,
  });
  await review(stage, asked, 5);
  stage.at(2, 11);
  await stage.as('officer').requestClarification(asked, [
    {
      pointer: '/safety/evacuationPlan',
      question: 'Как люди выйдут с площади, если закрыт Мельничный мост? Опишите второй путь.',
    },
    { pointer: '/programme/soundTo', question: 'Когда закончится звук? У домов тишина с 22:00.' },
  ]);
  const ready = await file(stage, {
    ...fair,
    title: 'Рождественский рынок',
    purpose: 'Подарки, сладости и каток',
    by: 'organiser',
    venue: 'ПЛ-005',
    inDays: 34,
    filedDaysAgo: 12,
    peak: 700,
  });
  await review(stage, ready, 10);
  // Left too long: the queue shows what an overdue term looks like.
  const late = await file(stage, {
    ...fest,
    subtype: 'CONCERT_OUTDOOR',
    title: 'Концерт духового оркестра',
    purpose: 'Концерт на летней эстраде',
    by: 'organiser',
    venue: 'ПЛ-007',
    inDays: 60,
    filedDaysAgo: 27,
    peak: 400,
  });
  await review(stage, late, 24, 5);
}

async function playEnded(stage: SeasonStage): Promise<void> {
  const refused = await file(stage, {
    ...fest,
    subtype: 'CONCERT_OUTDOOR',
    title: 'Рок на площади',
    purpose: 'Сборный концерт',
    by: 'organiser',
    venue: 'ПЛ-003',
    inDays: 30,
    filedDaysAgo: 30,
    peak: 700,
  });
  await review(stage, refused, 28);
  stage.at(16, 16);
  await stage.as('officer').decide(refused, {
    outcome: 'refused',
    text: 'На это время площадь нужна для праздника города.',
    grounds: [
      {
        code: 'G05',
        reason: 'В этот день площадь занята городским праздником',
        recommendation:
          'Подайте на следующие выходные или выберите Юбилейную площадь: данные заявки сохранены',
      },
    ],
  });
  const withdrawn = await file(stage, {
    ...fest,
    subtype: 'FILM_SHOW',
    title: 'Ночь короткого кино',
    purpose: 'Показ фильмов',
    by: 'organiser',
    venue: 'ПЛ-005',
    inDays: 55,
    filedDaysAgo: 9,
    peak: 300,
  });
  stage.at(5, 12);
  await stage.as('organiser').withdraw(withdrawn, 'Перенесли на весну');
}

async function playNotices(stage: SeasonStage): Promise<void> {
  const notify = async (filedDaysAgo: number, notice: Parameters<typeof demoNotice>[0]): Promise<string> => {
    stage.at(filedDaysAgo, 12);
    const citizen = stage.as('citizen');
    const { id } = await citizen.createDraft({ eventClass: 'PUB', subtype: notice.subtype });
    const organizer = {
      kind: 'citizen' as const,
      fullName: 'Самойлов Пётр Ильич',
      birthOn: '1979-04-11',
      citizenship: 'RU',
      address: 'Тихореченск, улица Мира, 12',
      phone: '9161112233',
      email: 'samoilov@tikhorechensk.example',
      signerIsHead: true,
      isForeignAgent: false,
    };
    await citizen.saveForm(
      id,
      {
        ...demoNotice(notice),
        organizer,
        responsible: { fullName: organizer.fullName, phone: organizer.phone, email: organizer.email },
      },
      'check',
    );
    await citizen.submit(id);
    return id;
  };
  const square = stage.venue('ПЛ-022').id;
  await notify(1, {
    subtype: 'RALLY',
    title: 'Митинг за сохранение парка',
    aims: 'Сохранить парк «Заречный» от застройки',
    venueId: square,
    day: stage.day(11),
    from: '12:00',
    to: '14:00',
    people: 200,
  });
  const proposed = await notify(2, {
    subtype: 'PICKET_GROUP',
    title: 'Пикет за пешеходный переход',
    aims: 'Переход у школы № 4',
    venueId: stage.venue('ПЛ-001').id,
    day: stage.day(12),
    from: '16:00',
    to: '18:00',
    people: 15,
  });
  stage.at(1, 15);
  await stage.as('officer').sendProposal(proposed, {
    reason: 'На площади в это время монтаж сцены городского праздника',
    norm: '54-ФЗ, ст. 12 ч. 1 п. 2',
    place: 'Парк Победы, специально отведённое место',
  });
  const agreed = await notify(6, {
    subtype: 'RALLY',
    title: 'Митинг за чистую реку',
    aims: 'Очистка реки Тихой',
    venueId: square,
    day: stage.day(6),
    from: '12:00',
    to: '13:30',
    people: 120,
  });
  stage.at(4, 11);
  await stage.as('officer-second').agreeNotice(agreed);
}
