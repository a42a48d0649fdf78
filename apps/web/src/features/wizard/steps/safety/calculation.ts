import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { MassEventForm } from '@veche/contracts';
import type { BilingualText } from '@veche/kernel';
import { sendCommand } from '../../../../api/index.ts';

/** One number with everything it was made from. */
export interface Calculation {
  readonly code: string;
  readonly title: BilingualText;
  readonly value: number | null;
  readonly unit: BilingualText;
  readonly formula: BilingualText;
  readonly inputs: readonly { readonly name: BilingualText; readonly value: BilingualText }[];
  readonly source: { readonly id: string; readonly text: BilingualText; readonly mark: string };
  readonly question: string;
  readonly isRecommended: boolean;
}

export interface SafetyCalculation {
  readonly items: readonly Calculation[];
  readonly riskBand: string | null;
  readonly limitingFactor: string | null;
}

/** Calculators over the form as typed; the last answer stays while a new one is on its way. */
export const safetyCalculationQuery = (form: MassEventForm) =>
  queryOptions({
    queryKey: ['safety-calculations', form] as const,
    queryFn: ({ signal }) =>
      sendCommand<SafetyCalculation>('POST', '/v1/safety-calculations', { form }, { signal }),
    placeholderData: keepPreviousData,
    enabled: form.eventClass !== undefined && form.eventClass !== 'PUB',
    staleTime: 60_000,
  });

const byQuestion: Readonly<Record<string, string>> = {
  stewards: '/safety/stewards',
  guards: '/safety/guards',
  ambulances: '/safety/medicalTeams',
  'first-aiders': '/safety/firstAiders',
  defibrillators: '/safety/aedCount',
};

const byCode: Readonly<Record<string, string>> = {
  'toilets-women': '/services/toiletsWomen',
  'toilets-men': '/services/toiletsMen',
  urinals: '/services/urinals',
  'toilets-accessible': '/services/toiletsAccessible',
  'water-points': '/services/waterPoints',
  'water-volume': '/services/waterM3',
  'bin-volume': '/services/binsLitres',
  power: '/services/powerKw',
  'wheelchair-places': '/people/wheelchairPlaces',
};

/** Which field a number answers, and the number as that field takes it. */
export function targetOf({
  code,
  question,
  value,
}: Calculation): { readonly pointer: string; readonly value: number } | undefined {
  const pointer = byCode[code] ?? byQuestion[question];
  if (pointer === undefined || value === null) return undefined;
  // Water is calculated in litres and asked in cubic metres.
  return { pointer, value: code === 'water-volume' ? Math.ceil(value / 100) / 10 : Math.ceil(value) };
}

/** The numbers by the question they answer, the recommended one first. */
export function groupByQuestion(
  items: readonly Calculation[],
): readonly { readonly question: string; readonly items: readonly Calculation[] }[] {
  const questions = [...new Set(items.map(({ question }) => question))];
  return questions.map((question) => ({
    question,
    items: items
      .filter((item) => item.question === question)
      .toSorted((left, right) => Number(right.isRecommended) - Number(left.isRecommended)),
  }));
}
