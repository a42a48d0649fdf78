import { emit, type PreparedStatement, type Tx } from '@veche/platform';

export const recountedType = 'ru.veche.requests.recounted.v1';

/** What the tables hold of a source, and what its accounts and change sets say they hold. */
export interface SourceRecount {
  readonly sourceCode: string;
  /** Rows of events, counted one by one. */
  readonly events: number;
  /** What the accounts say was stored. */
  readonly eventsInAccounts: number;
  /** What its change sets say they told, each with its root in the journal. */
  readonly eventsInChangeSets: number;
  /** Of these, what came from outside: our own clocks keep no accounts. */
  readonly eventsTold: number;
  readonly requests: number;
  /** Requests by what the source calls them: as many as there are rows, or some are doubled. */
  readonly externalIds: number;
  readonly changeSets: number;
  /** Places missing among the running numbers of the change sets. */
  readonly missingSequences: number;
  /** Items received, by the accounts, less those stored, known and refused: what was lost on the way. */
  readonly unaccounted: number;
}

const count: PreparedStatement = {
  name: 'requests.recount',
  text: `select s.code as "sourceCode", coalesce(e.n, 0) as events, coalesce(i.stored, 0) as "eventsInAccounts", coalesce(c.items, 0) as "eventsInChangeSets",
           coalesce(c.told, 0) as "eventsTold",
           coalesce(r.n, 0) as requests, coalesce(r.ids, 0) as "externalIds", coalesce(c.n, 0) as "changeSets",
           coalesce(c.last, 0) - coalesce(c.n, 0) as "missingSequences",
           coalesce(i.received, 0) - coalesce(i.stored, 0) - coalesce(i.duplicates, 0) - coalesce(i.refused, 0) as unaccounted
         from requests.source s
         left join (select source_code, count(*) as n from requests.request_event where tenant_id = $1 group by 1) e on e.source_code = s.code
         left join (select source_code, count(*) as n, count(distinct external_id) as ids from requests.service_request where tenant_id = $1 group by 1) r
           on r.source_code = s.code
         left join (
           select source_code, count(*) as n, max(sequence) as last, sum(count) as items,
             sum(count) filter (where exists (select from requests.intake_day d where d.tenant_id = $1 and d.source_code = b.source_code and d.kind = b.kind)) as told
           from requests.change_set b where tenant_id = $1 group by 1
         ) c on c.source_code = s.code
         left join (select source_code, sum(received) as received, sum(stored) as stored, sum(duplicates) as duplicates, sum(refused) as refused
           from requests.intake_day where tenant_id = $1 group by 1) i on i.source_code = s.code
         where s.tenant_id = $1 order by s.code`,
};
const insert: PreparedStatement = {
  name: 'requests.insert-recount',
  text: `insert into requests.recount (tenant_id, id, at, is_sound, sources) values ($1, $2, $3, $4, $5)`,
};

/** Nothing lost, nothing doubled, and every number has its place. */
export const isSound = (source: SourceRecount): boolean =>
  source.events === source.eventsInChangeSets &&
  source.eventsTold === source.eventsInAccounts &&
  source.requests === source.externalIds &&
  source.missingSequences === 0 &&
  source.unaccounted === 0;

/** Counts the whole register from the ground up, keeps the result and tells whoever watches. */
export async function recount(tx: Tx): Promise<void> {
  const sources = await tx.sql<SourceRecount>(count, [tx.tenantId]);
  const id = tx.newId();
  const sound = sources.every(isSound);
  await tx.sql(insert, [tx.tenantId, id, tx.now, sound, JSON.stringify(sources)]);
  await emit(tx, {
    type: recountedType,
    stream: id,
    version: 1,
    subject: id,
    data: {
      recountId: id,
      isSound: sound,
      unsound: sources.filter((source) => !isSound(source)).map(({ sourceCode }) => sourceCode),
    },
  });
}
