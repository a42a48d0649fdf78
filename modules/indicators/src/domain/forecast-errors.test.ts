import { expect, test } from 'vitest';
import { forecastErrors } from './forecast-errors.ts';

test('errors of forecasts that have come true or false', () => {
  expect(forecastErrors([])).toBeUndefined();
  expect(
    forecastErrors([
      { point: 100, low: 90, high: 110, actual: 105 },
      { point: 100, low: 90, high: 110, actual: 85 },
      { point: 100, low: 90, high: 110, actual: 110 },
      { point: 100, low: 90, high: 110, actual: 100 },
    ]),
  ).toEqual({ n: 4, meanError: 7.5, meanShare: 0.075, withinInterval: 0.75 });
  expect(forecastErrors([{ point: 1, low: 0, high: 2, actual: 0 }])?.meanShare).toBeUndefined();
});
