import { test } from '../support/journey.ts';
import { walkRally } from '../walks/rally.ts';

test('a rally is noticed, moved by a proposal and agreed', ({ visit }) => walkRally(visit));
