import { expect, it } from 'vitest';
import { generateApiTypes, readCommittedTypes } from './generate-api.ts';

it('the types of the client agree with the contracts; if not, run: npm run generate', async () => {
  expect(await readCommittedTypes()).toBe(await generateApiTypes());
});
