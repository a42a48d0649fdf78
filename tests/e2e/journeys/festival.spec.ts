import { test } from '../support/journey.ts';
import { walkFestival } from '../walks/festival.ts';

test('a festival is approved with conditions after one clarification', ({ visit }) => walkFestival(visit));
