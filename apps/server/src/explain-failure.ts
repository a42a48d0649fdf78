import type { BilingualText } from '@veche/kernel';
import { ConfigError, KeyError, type Config } from '@veche/platform';

/** What to tell the person who started the program when it cannot start; undefined for a defect. */
export function explainFailure(error: unknown, config: Config | undefined): BilingualText | undefined {
  if (error instanceof KeyError) return error.explanation;
  if (error instanceof ConfigError) {
    return {
      ru: error.faults.map((fault) => fault.ru).join('\n'),
      en: error.faults.map((fault) => fault.en).join('\n'),
    };
  }
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (code === 'EADDRINUSE' && syscall === 'listen') {
    const port = config?.port ?? '';
    return {
      ru: `Порт ${port} занят другой программой. Остановите её или выберите другой порт: npm start -- --port=8081`,
      en: `Port ${port} is taken by another program. Stop it or choose another port: npm start -- --port=8081`,
    };
  }
  if (code === 'EADDRNOTAVAIL' && syscall === 'listen') {
    return {
      ru: `У этой машины нет адреса ${config?.host}`,
      en: `This machine has no address ${config?.host}`,
    };
  }
  if (code === 'ECONNREFUSED' && config?.databaseUrl !== undefined) {
    const { host } = new URL(config.databaseUrl);
    return {
      ru: `База данных ${host} не отвечает. Проверьте DATABASE_URL`,
      en: `The database ${host} does not answer. Check DATABASE_URL`,
    };
  }
  if (code === 'ENOSPC') return { ru: 'На диске нет места', en: 'The disk is full' };
  return undefined;
}
