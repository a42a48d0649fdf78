import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { verifyPdfFile, type VerifiedPdf } from '@veche/documents';
import type { BilingualText } from '@veche/kernel';
import { loadConfig } from '@veche/platform';
import { UsageError, type Command } from '../command.ts';

const verdicts: Record<VerifiedPdf['verdict'], BilingualText> = {
  genuine: {
    ru: 'Подлинный: подпись верна, файл не менялся',
    en: 'Genuine: the signature holds and the file is unchanged',
  },
  'untrusted-signer': {
    ru: 'Подпись технически верна, но подписавшего мы не знаем. Скачайте сертификат на странице проверки и назовите его: --ca файл.pem',
    en: 'The signature holds, but the signer is not known. Download the certificate from the check page and name it: --ca file.pem',
  },
  'changed-after-signing': {
    ru: 'Файл дополнен после подписания: ему нельзя верить',
    en: 'The file was extended after signing: do not trust it',
  },
  broken: {
    ru: 'Подпись не сходится: файл изменён',
    en: 'The signature does not hold: the file was altered',
  },
  unsigned: { ru: 'В файле нет подписи', en: 'The file carries no signature' },
  unreadable: { ru: 'Это не PDF или файл повреждён', en: 'This is no PDF, or it is damaged' },
};

/** Checks a permit without any connection: signatures, certificate, the data it carries. */
export const command: Command = {
  summary: {
    ru: 'Проверить разрешение без связи с сервером: подпись, сертификат, данные',
    en: 'Check a permit off line: signature, certificate, data',
  },
  usage: 'FILE.pdf [--ca CERTIFICATES.pem]',
  async run({ args, language, terminal }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ca: { type: 'string' } },
      allowPositionals: true,
    });
    const [path] = positionals;
    if (path === undefined || !existsSync(path)) {
      throw new UsageError(
        language === 'ru'
          ? 'Назовите файл: veche verify permit razreshenie.pdf'
          : 'Name the file: veche verify permit permit.pdf',
      );
    }
    const roots = await readRoots(values.ca);
    const result = await verifyPdfFile(path, { roots });
    terminal.out(verdicts[result.verdict][language]);
    for (const signature of result.signatures) {
      terminal.out(
        `  ${signature.signerName ?? '–'} · ${signature.serial ?? '–'} · ${signature.signedAt ?? '–'}`,
      );
    }
    if (result.attachedJson !== undefined) terminal.out(JSON.stringify(result.attachedJson, null, 2));
    const lint = result.pdfaLint.length;
    terminal.out(
      language === 'ru'
        ? `Строение PDF/A: ${lint === 0 ? 'наша проверка замечаний не нашла' : `замечаний нашей проверки: ${lint}`}`
        : `PDF/A structure: ${lint === 0 ? 'our own lint found nothing' : `findings of our own lint: ${lint}`}`,
    );
    terminal.out(
      language === 'ru'
        ? 'Действует ли разрешение сейчас, без связи узнать нельзя: откройте страницу проверки по QR-коду'
        : 'Whether the permit is still in force cannot be known off line: open the check page by its QR code',
    );
    return result.verdict === 'genuine' ? 0 : 1;
  },
};

const programRoot = fileURLToPath(new URL('../../../../', import.meta.url));

/** Certificates named by the caller, else the root of this installation if it is here. */
async function readRoots(path: string | undefined): Promise<X509Certificate[]> {
  if (path !== undefined) return splitPem(await readFile(path, 'utf8'));
  const own = join(loadConfig(process.env, [], programRoot).keysFolder, 'authority-root.json');
  if (!existsSync(own)) return [];
  const { certificatePem } = JSON.parse(await readFile(own, 'utf8')) as { certificatePem: string };
  return splitPem(certificatePem);
}

/** Only self-signed certificates are roots; the signing certificate beside them vouches for nobody. */
function splitPem(text: string): X509Certificate[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  return blocks
    .map((block) => new X509Certificate(block))
    .filter((certificate) => certificate.checkIssued(certificate));
}
