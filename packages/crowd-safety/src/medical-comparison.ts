import type { Figure } from './figure.ts';
import { maurerResources, type MaurerInput } from './maurer.ts';
import { medicalScore, type MedicalScoreInput } from './medical-score.ts';
import { resourcesForScore } from './medical-score-resources.ts';
import { polandResources } from './poland.ts';
import { purpleGuideResources } from './purple-guide.ts';

/** What several methods say of one resource; the greatest is recommended, and an officer may override it with a reason. */
export interface Comparison {
  readonly recommended: number;
  readonly byMethod: Readonly<Record<string, Figure>>;
}

export interface MedicalComparison {
  readonly ambulances: Comparison;
  readonly firstAiders: Comparison;
}

/** Sets the medical calculators side by side: no Russian norm gives numbers, so none of them may stand alone. */
export function compareMedical(score: MedicalScoreInput, maurer: MaurerInput): MedicalComparison {
  const people = maurer.expectedPeople;
  const hsg195 = resourcesForScore(medicalScore(score).score);
  const byMaurer = maurerResources(maurer);
  const poland = polandResources(people);
  const purple = purpleGuideResources(people);
  const polishTeams: Figure = {
    ...poland.teamsWithDoctor,
    code: 'ambulances',
    value: poland.teamsWithDoctor.value + poland.teamsWithoutDoctor.value,
    formula: 'teams with a doctor + teams without',
    inputs: {
      people,
      teamsWithDoctor: poland.teamsWithDoctor.value,
      teamsWithoutDoctor: poland.teamsWithoutDoctor.value,
    },
  };
  return {
    ambulances: compare({ hsg195: hsg195.ambulances, maurer: byMaurer.ambulances, poland: polishTeams }),
    firstAiders: compare({
      hsg195: hsg195['first-aiders'],
      maurer: byMaurer.helpers,
      ...(purple.ok ? { purpleGuide: purple.value.firstAiders } : {}),
    }),
  };
}

function compare(byMethod: Readonly<Record<string, Figure>>): Comparison {
  return { recommended: Math.max(...Object.values(byMethod).map((figure) => figure.value)), byMethod };
}
