import { describe, expect, it } from 'vitest';
import { ApiProblem, asProblem, problemOf } from './api-problem.ts';

describe('ApiProblem', () => {
  it('reads all field errors of problem+json', async () => {
    const body = {
      title: 'Проверьте отмеченные поля',
      status: 422,
      code: 'invalid-input',
      errors: [{ pointer: '/title', code: 'too-short', message: 'Не короче 3 букв', params: { min: 3 } }],
      traceId: 'abc',
    };
    const problem = await problemOf(new Response(JSON.stringify(body), { status: 422 }));
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({
      status: 422,
      code: 'invalid-input',
      title: 'Проверьте отмеченные поля',
      traceId: 'abc',
    });
    expect(problem.errorAt('/title')).toEqual(body.errors[0]);
    expect(problem.errorAt('/other')).toBeUndefined();
  });

  it('survives a body that is not JSON', async () => {
    const problem = await problemOf(new Response('<html>', { status: 502 }));
    expect(problem).toMatchObject({ status: 502, code: 'unexpected', errors: [] });
    expect(problem.isOffline).toBe(false);
  });

  it('takes a network failure as no answer', () => {
    const problem = asProblem(new TypeError('Failed to fetch'));
    expect(problem).toMatchObject({ status: 0, code: 'no-connection' });
    expect(problem.isOffline).toBe(true);
  });
});
