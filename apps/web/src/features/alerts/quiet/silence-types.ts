import type { paths } from '../../../api/schema.gen.ts';

export type Silence =
  paths['/v1/silences']['get']['responses'][200]['content']['application/json']['items'][number];
/** One condition on a label: any of the values, or none of them. */
export type Matcher = Silence['matchers'][number];
