import type { Figure } from './figure.ts';
import type { HazardRating } from './hazard-matrix.ts';
import { productDefault, type Source } from './source.ts';

/** How risky an event is on the whole; sets severities, evacuation times and manual review. */
export type RiskBand = 'LOW' | 'MEDIUM' | 'HIGH' | 'VERY_HIGH';

export interface RiskAssessment {
  readonly band: RiskBand;
  readonly score: Figure;
  /** The hazard register, not the score, made it very high. */
  readonly isLiftedByHazard: boolean;
  readonly sources: readonly Source[];
}

/** The band of an event: by its medical score, lifted to very high by any very high residual hazard. */
export function assessRisk(score: Figure, residualHazards: readonly HazardRating[]): RiskAssessment {
  const byScore = bandOfScore(score.value);
  const isLiftedByHazard = byScore !== 'VERY_HIGH' && residualHazards.includes('VH');
  const band = isLiftedByHazard ? 'VERY_HIGH' : byScore;
  return { band, score, isLiftedByHazard, sources: [productDefault, ...score.sources] };
}

function bandOfScore(points: number): RiskBand {
  if (points <= 25) return 'LOW';
  if (points <= 40) return 'MEDIUM';
  return points <= 60 ? 'HIGH' : 'VERY_HIGH';
}
