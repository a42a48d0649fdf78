/** A forecast made before, and what came. */
export interface CheckedForecast {
  readonly point: number;
  readonly low: number;
  readonly high: number;
  readonly actual: number;
}

/** How far the last forecasts were off, shown beside the next one. */
export interface ForecastErrors {
  readonly n: number;
  /** Mean distance from what came, in the figure's own unit. */
  readonly meanError: number;
  /** The same as a share of what came; absent when nothing came. */
  readonly meanShare: number | undefined;
  /** How often the truth lay within the interval: with 80 % intervals this should be near 0.8. */
  readonly withinInterval: number;
}

/** @returns undefined when no forecast has come true or false yet */
export function forecastErrors(checked: readonly CheckedForecast[]): ForecastErrors | undefined {
  if (checked.length === 0) return undefined;
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const size = mean(checked.map(({ actual }) => Math.abs(actual)));
  const meanError = mean(checked.map(({ point, actual }) => Math.abs(point - actual)));
  return {
    n: checked.length,
    meanError,
    meanShare: size === 0 ? undefined : meanError / size,
    withinInterval: mean(checked.map(({ low, high, actual }) => (actual >= low && actual <= high ? 1 : 0))),
  };
}
