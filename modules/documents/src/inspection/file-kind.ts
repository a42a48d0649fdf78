import { fileTypeFromBuffer } from 'file-type';
import { reject, type FileKind, type Rejection } from './verdict.ts';

const kindOfExtension: Readonly<Record<string, FileKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  jpg: 'jpeg',
  jpeg: 'jpeg',
};
const extensionOfKind: Readonly<Record<FileKind, string>> = { pdf: 'pdf', docx: 'docx', jpeg: 'jpg' };
const kindOfMime: Readonly<Record<string, FileKind>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'image/jpeg': 'jpeg',
};

const zipSignature = Buffer.from('PK\x03\x04', 'latin1');

/** The kind a file claims by the end of its name. */
export function declaredKind(name: string): FileKind | Rejection {
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return (
    kindOfExtension[extension] ?? reject('TYPE_NOT_ALLOWED', { detected: extension ? `.${extension}` : '–' })
  );
}

/** Compares what a file is by its first bytes with what it is named. */
export async function detectKind(bytes: Uint8Array, name: string): Promise<FileKind | Rejection> {
  const declared = declaredKind(name);
  if (typeof declared !== 'string') return declared;
  const detected = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (detected?.mime === 'application/x-cfb') return reject('OLD_OR_PROTECTED_OFFICE_FILE');
  if (detected?.mime.includes('macroenabled')) return reject('MACRO');
  // An archive that is not recognised as a document may still be one whose parts are hostile: let the zip guard name the fault.
  const isZip = Buffer.from(bytes.subarray(0, 4)).equals(zipSignature);
  const kind = detected ? kindOfMime[detected.mime] : undefined;
  if (!kind && declared === 'docx' && isZip && isGenericZip(detected?.mime)) return 'docx';
  if (!detected) return reject('TYPE_UNRECOGNISED');
  if (!kind) return reject('TYPE_NOT_ALLOWED', { detected: `.${detected.ext}` });
  if (kind === declared) return kind;
  return reject('EXTENSION_MISMATCH', {
    declared: extensionOfKind[declared],
    detected: extensionOfKind[kind],
  });
}

const isGenericZip = (mime: string | undefined): boolean => mime === undefined || mime === 'application/zip';
