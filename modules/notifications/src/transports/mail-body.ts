import type { Language } from '@veche/kernel';
import type { OutboundCopy } from './transport.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const leave: Readonly<Record<Language, string>> = {
  ru: 'Больше не присылать такое',
  en: 'Stop such messages',
};

/** The letter as plain text: paragraphs, then the link on a line of its own. */
export function mailText({
  body,
  link,
  unsubscribe,
  language,
}: Pick<OutboundCopy, 'body' | 'link' | 'unsubscribe'> & { readonly language?: Language }): string {
  return [
    ...body,
    ...(link === undefined ? [] : [link]),
    ...(unsubscribe === undefined ? [] : [`${leave[language ?? 'ru']}: ${unsubscribe}`]),
  ].join('\n\n');
}

/** The letter as HTML without anything loaded from outside; every text is escaped. */
export function mailHtml({ language, title, body, link, linkLabel, unsubscribe }: OutboundCopy): string {
  const paragraphs = body
    .map((paragraph) => `<p style="margin:0 0 16px">${escapeHtml(paragraph)}</p>`)
    .join('');
  const action =
    link === undefined
      ? ''
      : `<p style="margin:24px 0"><a href="${escapeHtml(link)}" style="color:#08586f;font-weight:600">${escapeHtml(linkLabel ?? link)}</a></p>`;
  const footer =
    unsubscribe === undefined
      ? ''
      : `<p style="margin:24px 0 0;font-size:13px"><a href="${escapeHtml(unsubscribe)}" style="color:#465358">${leave[language]}</a></p>`;
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>` +
    `<body style="margin:0;padding:24px;background:#ffffff;color:#10191c;font:16px/1.5 'Golos Text',Arial,sans-serif">` +
    `<div style="max-width:40rem"><h1 style="margin:0 0 16px;padding-top:12px;border-top:2px solid #10191c;font-size:22px;line-height:1.25">` +
    `${escapeHtml(title)}</h1>${paragraphs}${action}${footer}</div></body></html>`
  );
}
