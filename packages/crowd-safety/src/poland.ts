import { figure, nonNegative, wholeUp, type Figure, type FigureCode, type Unit } from './figure.ts';
import { cite } from './source.ts';

export interface PolandResources {
  readonly teamsWithDoctor: Figure;
  readonly teamsWithoutDoctor: Figure;
  readonly footPatrols: Figure;
  readonly aidPosts: Figure;
}

/** Medical cover that Polish law asks of higher-risk events and football, by number of people: the one table found that is law. */
export function polandResources(people: number): PolandResources {
  const n = nonNegative(people, 'people');
  const row = (code: FigureCode, unit: Unit, value: number, formula: string): Figure =>
    figure({ code, value, unit, formula, inputs: { people: n }, sources: [cite('S27')] });
  return {
    teamsWithDoctor: row('teams-with-doctor', 'teams', n <= 45_000 ? 1 : 2, 'N ≤ 45000: 1; else 2'),
    teamsWithoutDoctor: row(
      'teams-without-doctor',
      'teams',
      teamsWithoutDoctor(n),
      'N ≤ 5000: 0; ≤ 25000: 1; ≤ 65000: 2; else 2 + ⌈(N − 65000) / 100000⌉',
    ),
    footPatrols: row(
      'foot-patrols',
      'patrols',
      footPatrols(n),
      'N ≤ 5000: 1; ≤ 65000: ⌈N / 5000⌉; else 13 + ⌈(N − 65000) / 10000⌉',
    ),
    aidPosts: row(
      'aid-posts',
      'posts',
      aidPosts(n),
      'N > 10000: ⌈(N − 10000) / 30000⌉; above 100000: 3 + ⌈(N − 100000) / 50000⌉',
    ),
  };
}

function teamsWithoutDoctor(n: number): number {
  if (n <= 5000) return 0;
  if (n <= 25_000) return 1;
  return n <= 65_000 ? 2 : 2 + wholeUp((n - 65_000) / 100_000);
}

function footPatrols(n: number): number {
  if (n <= 5000) return 1;
  return n <= 65_000 ? wholeUp(n / 5000) : 13 + wholeUp((n - 65_000) / 10_000);
}

function aidPosts(n: number): number {
  if (n <= 10_000) return 0;
  return n <= 100_000 ? wholeUp((n - 10_000) / 30_000) : 3 + wholeUp((n - 100_000) / 50_000);
}
