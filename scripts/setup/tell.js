const english = /^en/i.test(process.env.VECHE_LANG ?? process.env.LC_ALL ?? process.env.LANG ?? 'ru');

/** Writes a line for the person at the terminal, in Russian unless the system speaks English. */
export function tell(ru, en) {
  process.stdout.write(`${english ? en : ru}\n`);
}

/** Chooses between two wordings. */
export const inWords = (ru, en) => (english ? en : ru);

/** Does a step of the set-up and says what it was and how long it took. */
export async function step(ru, en, work) {
  const startedAtMs = Date.now();
  process.stdout.write(`${inWords(ru, en)}… `);
  const result = await work();
  const seconds = ((Date.now() - startedAtMs) / 1000).toFixed(1);
  process.stdout.write(inWords(`${seconds} с\n`, `${seconds} s\n`));
  return result;
}
