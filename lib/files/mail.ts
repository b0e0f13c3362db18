import { readHtml } from './markup';
import type { Reading } from './reading';

type ReadInside = (bytes: Uint8Array, name: string, reading: Reading) => Promise<void>;

interface Address {
  name?: string;
  address?: string;
}

/** A mail as it is saved by most programs (RFC 5322), with its attachments. */
export async function readEml(bytes: Uint8Array, reading: Reading, readInside: ReadInside): Promise<void> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes.slice());
  const people = [
    mail.from,
    mail.sender,
    ...(mail.replyTo ?? []),
    ...(mail.to ?? []),
    ...(mail.cc ?? []),
    ...(mail.bcc ?? []),
  ];
  reading.add({ kind: 'mail_headers' }, [mail.subject ?? '', ...people.map(written)].filter(Boolean).join('\n'));
  if (mail.text) reading.add({ kind: 'body' }, mail.text);
  else if (mail.html) readHtml(mail.html, reading);
  for (const { filename, content } of mail.attachments) {
    const name = filename ?? 'vedlegg';
    const data = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    await readInside(data, name, reading.inside(name));
  }
}

function written(person: Address | undefined): string {
  return person ? [person.name, person.address].filter(Boolean).join(' ') : '';
}

interface Message {
  error?: string;
  subject?: string;
  senderName?: string;
  senderEmail?: string;
  senderSmtpAddress?: string;
  body?: string;
  headers?: string;
  recipients?: { name?: string; email?: string; smtpAddress?: string }[];
  attachments?: { fileName?: string }[];
  dataType?: string | null;
}

/** A message of Outlook. False when the container is another thing than a message. */
export async function readMsg(bytes: Uint8Array, reading: Reading, readInside: ReadInside): Promise<boolean> {
  const module = await import('@kenjiuno/msgreader');
  // The package is CommonJS: some bundlers put its default one step deeper.
  const given = module.default as typeof module.default & { default?: typeof module.default };
  const Reader = given.default ?? given;
  const reader = new Reader(bytes.slice().buffer);
  const message = reader.getFileData() as Message;
  if (message.error || message.dataType !== 'msg') return false;
  const people = [
    [message.senderName, message.senderSmtpAddress ?? message.senderEmail],
    ...(message.recipients ?? []).map(({ name, smtpAddress, email }) => [name, smtpAddress ?? email]),
  ];
  reading.add(
    { kind: 'mail_headers' },
    [message.subject, ...people.map((one) => one.filter(Boolean).join(' '))].filter(Boolean).join('\n'),
  );
  reading.add({ kind: 'body' }, message.body ?? '');
  for (let i = 0; i < (message.attachments?.length ?? 0); i += 1) {
    const { fileName, content } = reader.getAttachment(i);
    const name = fileName ?? 'vedlegg';
    await readInside(content, name, reading.inside(name));
  }
  return true;
}
