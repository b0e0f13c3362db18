import type { Platform } from './main-platform';

/** What of a body can be asked about at once. `text` null: not readable as text. */
export interface Body {
  text: string | null;
  fields?: boolean;
  files: File[];
}

/** Bytes from which a body is handed over as a file rather than as text. */
const MANY_BYTES = 2_000_000;
/** UTF-16 code units of a Blob made of strings that are kept with it, so that it can be asked about at once. */
const KEPT_UNITS = 1_000_000;

export interface Bodies {
  /** Null: there is nothing in it. `asText`: bytes are given as text whatever they are, for callers that send many. */
  read(body: unknown, asText?: boolean): Body | null;
  /** The same content in an object that the page does not hold: it may use its own again while ours waits. */
  kept(body: unknown): unknown;
  /** To be called for each Blob that the page makes, with what it was made of. */
  noteBlob(blob: object, parts: unknown): void;
}

/** Reads bodies of requests without changing or consuming them. Streams are not read: they would have to be read to their end. */
export function bodyReader(view: Window & typeof globalThis, platform: Platform): Bodies {
  const { apply, getPrototypeOf, isArray, uncurried, getter, marked, list } = platform;
  const { File, Blob, FormData, URLSearchParams, TextDecoder, WeakMap: Weak, ArrayBuffer: Bytes } = view;
  const isView = Bytes.isView;
  const copyBytes = uncurried(Bytes.prototype.slice);
  const copyView = uncurried(view.Uint8Array.prototype.slice);
  const decode = uncurried(TextDecoder.prototype.decode);
  const toText = uncurried(URLSearchParams.prototype.toString);
  const eachField = uncurried(FormData.prototype.forEach);
  const addField = uncurried(FormData.prototype.append as (name: string, value: string | Blob, file?: string) => void);
  const hasField = FormData.prototype.has;
  const getWeak = uncurried(Weak.prototype.get as (key: object) => unknown);
  const setWeak = uncurried(Weak.prototype.set as (key: object, value: unknown) => unknown);
  const includes = uncurried(view.String.prototype.includes);
  const { stringify } = view.JSON;
  const { XMLSerializer } = view;
  const serialize = uncurried(XMLSerializer.prototype.serializeToString);

  const paramsText = marked((self) => toText(self));
  const isForm = marked((self) => apply(hasField, self, ['']) !== null);
  const blobSize = marked(getter<number>(Blob.prototype, 'size'));
  const blobType = getter<string>(Blob.prototype, 'type');
  const fileName = marked(getter<string>(File.prototype, 'name'));
  const bufferLength = marked(getter<number>(Bytes.prototype, 'byteLength'));
  const viewLength = marked(getter<number>(getPrototypeOf(view.Uint8Array.prototype) as object, 'byteLength'));
  const viewBuffer = getter<ArrayBuffer>(getPrototypeOf(view.Uint8Array.prototype) as object, 'buffer');
  const viewOffset = getter<number>(getPrototypeOf(view.Uint8Array.prototype) as object, 'byteOffset');
  const nodeType = marked(getter<number>(view.Node.prototype, 'nodeType'));
  const streamState = marked(getter<boolean>(view.ReadableStream.prototype, 'locked'));
  const { Uint8Array: Octets } = view;

  /** Text of each Blob that was made of strings or of bytes that are text. */
  const blobTexts = new Weak<object, string>();

  const textOf = (bytes: unknown): string => decode(new TextDecoder(), bytes as ArrayBuffer);
  /** A sign that stands for bytes that are no text, or the sign that no text has. */
  const isBinary = (text: string): boolean => includes(text, '\ufffd') || includes(text, '\u0000');

  function read(body: unknown, asText = false): Body | null {
    if (body === null || body === undefined) return null;
    if (typeof body !== 'object') return `${body}` === '' ? null : { text: `${body}`, files: list() };
    const params = paramsText(body);
    if (params !== null) return { text: params, files: list() };
    if (isForm(body) !== null) return readForm(body as FormData);
    const size = blobSize(body);
    if (size !== null) return readBlob(body as Blob, size);
    const length = bufferLength(body) ?? viewLength(body);
    if (length !== null || isView(body)) {
      if (length === 0) return null;
      const text = asText || (length ?? 0) <= MANY_BYTES ? textOf(body) : null;
      if (text !== null && (asText || !isBinary(text))) return { text, files: list() };
      return { text: null, files: list(new File(list(body as BlobPart), '')) };
    }
    if (nodeType(body) === 9) return { text: serialize(new XMLSerializer(), body as Document), files: list() };
    // Anything else the platform turns into a string; a stream it does not.
    return { text: streamState(body) === null ? `${body}` : null, files: list() };
  }

  function readForm(form: FormData): Body {
    const fields = list<unknown>();
    const files = list<File>();
    eachField(form, (value: FormDataEntryValue, name: string) => {
      if (typeof value === 'string') fields[fields.length] = list(name, value);
      else files[files.length] = value;
    });
    return { text: stringify(fields), fields: true, files };
  }

  function readBlob(blob: Blob, size: number): Body | null {
    if (size === 0 && fileName(blob) === null) return null;
    const text = getWeak(blobTexts, blob) as string | undefined;
    if (text !== undefined) return { text, files: list() };
    if (fileName(blob) !== null) return { text: null, files: list(blob as File) };
    return { text: null, files: list(new File(list<BlobPart>(blob), '', { type: blobType(blob) })) };
  }

  return {
    read,
    kept(body) {
      if (typeof body !== 'object' || body === null) return body;
      const params = paramsText(body);
      if (params !== null) return new URLSearchParams(params);
      if (isForm(body) !== null) {
        const copy = new FormData();
        eachField(body as FormData, (value: FormDataEntryValue, name: string) => addField(copy, name, value));
        return copy;
      }
      if (bufferLength(body) !== null) return copyBytes(body, 0);
      const length = viewLength(body);
      return length === null ? body : copyView(new Octets(viewBuffer(body), viewOffset(body), length));
    },
    noteBlob(blob, parts) {
      if (!isArray(parts) || fileName(blob) !== null) return;
      let text = '';
      for (let i = 0; i < parts.length; i += 1) {
        const part: unknown = parts[i];
        const length = typeof part === 'string' ? part.length : (bufferLength(part) ?? viewLength(part) ?? -1);
        if (length < 0 || text.length + length > KEPT_UNITS) return;
        text += typeof part === 'string' ? part : textOf(part);
      }
      if (!isBinary(text)) setWeak(blobTexts, blob, text);
    },
  };
}
