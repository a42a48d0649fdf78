/** A file of the St Petersburg form, made up: `rows` requests with their histories. */
export function spbFile(rows: number, { from = 1, isLater = false } = {}): string {
  return Array.from({ length: rows }, (_, index) => spbLine(from + index, isLater)).join('\n');
}

/** One made-up request; drawn later it has been answered and closed. */
export function spbLine(n: number, isLater = false): string {
  const day = String(1 + (n % 27)).padStart(2, '0');
  const statuses = [
    [`2021-02-${day}T10:00:00.100`, 'moderation'],
    [`2021-02-${day}T12:00:00.200`, 'review'],
  ];
  if (isLater || n % 3 === 0) statuses.push([`2021-03-${day}T09:00:00.300`, 'answered']);
  if (isLater || n % 6 === 0) statuses.push([`2021-03-${day}T15:00:00.400`, 'closed_satisfied']);
  const isOpen = statuses.length === 2;
  return JSON.stringify({
    id: `T-${n}`,
    author: `u${n % 7}`,
    district: ['Северный', 'Южный'][n % 2],
    address: `Тестовая улица, дом ${n}`,
    lat: 60 + n / 100_000,
    lon: 30 + n / 100_000,
    object: 'Двор',
    category: 'Благоустройство',
    reason_id: n % 5,
    reason: `Причина ${n % 5}`,
    created: `2021-02-${day}T10:00:00.000`,
    status: statuses.at(-1)?.[1],
    expected: isOpen ? '2021-03-20T23:59:59' : null,
    statuses,
    answers: [],
    routes: [],
    reason_changes: [],
    approvals: [],
    orgs: { executor: `Служба ${n % 3}` },
    petitions: 1,
    text: `Обращение ${n}: ёлка упала`,
    followups: [],
    watchers: 0,
  });
}
