import { describe, expect, it } from 'vitest';
import { ConfigError } from './config-error.ts';
import { loadConfig } from './config.ts';

function faultsOf(env: Record<string, string>, argv: string[] = []): string[] {
  try {
    loadConfig(env, argv, '/srv');
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults.map((fault) => fault.ru);
    throw error;
  }
}

describe('loadConfig', () => {
  it('needs nothing', () => {
    const config = loadConfig({}, [], '/srv');
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      publicUrl: 'http://127.0.0.1:8080',
      dataFolder: '/srv/.veche',
      keysFolder: '/srv/.veche-keys',
    });
    expect([...config.roles]).toEqual(['web', 'worker', 'sequencer']);
  });

  it('lets a flag win over the environment', () => {
    const config = loadConfig(
      { VECHE_PORT: '1', VECHE_HOST: '::1' },
      ['--port=9000', '--roles', 'web'],
      '/srv',
    );
    expect([config.port, config.publicUrl, [...config.roles]]).toEqual([9000, 'http://[::1]:9000', ['web']]);
  });

  it('reads a mail gateway from one address', () => {
    const { smtp } = loadConfig(
      { VECHE_SMTP_URL: 'smtps://a%40b:c%2Fd@mail.example', VECHE_SMTP_FROM: 'Вече <a@b>' },
      [],
      '/srv',
    );
    expect(smtp).toEqual({
      host: 'mail.example',
      port: 465,
      secure: true,
      requireTls: false,
      user: 'a@b',
      password: 'c/d',
      from: 'Вече <a@b>',
    });
  });

  it('names every wrong value and flag at once', () => {
    const faults = faultsOf({ VECHE_PORT: 'http', VECHE_CLAMD: 'nowhere', VECHE_ROLES: 'web,king' }, [
      '--colour=red',
    ]);
    expect(faults.length).toBe(4);
    expect(faults[0]).toContain('«--colour=red»');
    expect(faults.slice(1).join('\n')).toMatch(
      /VECHE_PORT.*\n.*VECHE_ROLES.*web, worker, sequencer\n.*VECHE_CLAMD: нужно узел:порт/,
    );
  });

  it('takes both settings of letters that come in, or neither', () => {
    const VECHE_MAIL_IN_ADDRESS = 'otzyv@town.example';
    const both = { VECHE_MAIL_IN_URL: 'smtp://[::1]:2525', VECHE_MAIL_IN_ADDRESS };
    expect(loadConfig(both, [], '/srv').mailIn).toEqual({
      host: '::1',
      port: 2525,
      address: VECHE_MAIL_IN_ADDRESS,
    });
    expect(faultsOf({ VECHE_MAIL_IN_ADDRESS })[0]).toContain('VECHE_MAIL_IN_URL');
    expect(faultsOf({ ...both, VECHE_MAIL_IN_ADDRESS: 'a+b@c' })[0]).toContain('VECHE_MAIL_IN_ADDRESS');
  });

  it('asks for the sender of letters', () =>
    expect(faultsOf({ VECHE_SMTP_URL: 'smtp://m:25' })[0]).toContain('VECHE_SMTP_FROM'));
});
