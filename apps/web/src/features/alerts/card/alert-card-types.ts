import type { paths } from '../../../api/schema.gen.ts';

/** An alert with everything that is known of it. */
export type AlertCard = paths['/v1/alerts/{id}']['get']['responses'][200]['content']['application/json'];
