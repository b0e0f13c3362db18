/** The kinds of text field an adapter exists for. `contenteditable` and `textarea` are what an unknown page gets. */
export const EDITOR_KINDS = ['prosemirror', 'quill', 'lexical', 'codemirror', 'textarea', 'contenteditable'] as const;
export type EditorKind = (typeof EDITOR_KINDS)[number];

/** One way to find an element, with the reason it is there; tried in order. */
export interface Selector {
  css: string;
  why: string;
}

export const SITE_GRADES = ['A', 'B', 'C', '?'] as const;
type SiteGrade = (typeof SITE_GRADES)[number];

/** What is known of one AI chat site. Data only: a signed pack may replace it, never add code. */
export interface SiteDescription {
  id: string;
  /** Tool in the pack (`chatgpt`), or null for the kind «any page with one big text field». */
  toolId: string | null;
  /** Host patterns as in a pack's tool. Empty for the generic kind. */
  hosts: string[];
  composer: Selector[];
  /** Fields that look like the composer and are not (hidden fallbacks, clipboards). */
  notComposer: Selector[];
  send: Selector[];
  /** Field in which an earlier message is edited, where it is known; it is guarded like the composer. */
  edit?: Selector[];
  /**
   * Structure that tells an in-house kind (Open WebUI, LibreChat …) from others, on a host that the person or the admin
   * added. One match is enough. A description with `recognise` has no hosts of its own.
   */
  recognise?: Selector[];
  /** Which key sends. `enter`: plain Enter; `mod_enter`: Ctrl or Cmd with Enter. */
  sendKeys: ('enter' | 'mod_enter')[];
  /** Channels by which text leaves before send, said to the person as a limit. */
  leavesBeforeSend: boolean;
  /** The requests that take text out. A request that none describes is read whole. */
  requests?: SiteRequest[];
  /**
   * How well this is known. `A`: a dated capture or the site's own source; `B`: several independent clients of this year;
   * `C`: one source, or an old one; `?`: nothing seen.
   */
  grade?: SiteGrade;
  /** What is not known, in English for whoever maintains it. Present: the state may say «usikker», never «trygg». */
  doubt?: string;
  /** Characters from which the page may make a file of a pasted text, so that it never stands in the composer. */
  pasteBecomesFile?: number;
  /** Threads of the page that somebody has looked at and that send nothing of the person's. Any other makes the state «delvis». */
  harmlessWorkers?: HarmlessWorker[];
  /** Controls that take in what can't be read: told of, never blocked. */
  sources?: Source[];
  checked: string;
}

interface HarmlessWorker {
  /** Path on the page's own host, `*` at its end for any run of characters; `blob:` or `data:` for all that are made of a text. */
  path: string;
  /** What it does, and how that is known. */
  why: string;
}

export type SourceKind = 'voice' | 'drive' | 'screen';
interface Source extends Selector {
  kind: SourceKind;
}

/** What a request takes with it. `prompt`: what the person sends; `draft`: what stands in the field, before they send; `file`: an upload. */
type Carries = 'prompt' | 'draft' | 'file';

/** How a request's body is built, so that the text in it can be read. */
export const BODY_SHAPES = [
  'json',
  'form',
  'multipart',
  'text',
  'json_in_form',
  'signalr',
  'base64_json',
  'query',
  'binary',
] as const;
type BodyShape = (typeof BODY_SHAPES)[number];

/** One kind of request of a site that takes text out of the page. */
export interface SiteRequest {
  id: string;
  carries: Carries;
  /** `http` covers fetch, XMLHttpRequest, sendBeacon and form posts. */
  transport: 'http' | 'websocket' | 'event_source';
  /** Host pattern as in `SiteDescription.hosts`; left out: the page's own host. */
  host?: string;
  /** Path with `*` for any run of characters, `**` not needed: `/backend-api/*conversation`. */
  path: string;
  shape: BodyShape;
  /**
   * Where the text stands: keys with dots, `[]` for every member, `[0]` for one: `messages[].content.parts[]`. In
   * `query` and `form` the first key is the parameter. A string on the way that holds JSON is opened. Empty: every string
   * in the body.
   */
  text: string[];
  /** What is not known of this request. */
  doubt?: string;
  why: string;
}
