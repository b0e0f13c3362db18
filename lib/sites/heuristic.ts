/** What an unknown page's composer looks like, and how sure that is. */
export interface Likely {
  field: HTMLElement | null;
  /** The control that sends it, when one looks like that. */
  send: HTMLElement | null;
  /** `none`: nothing on the page looks like a field one chats in; `field` is null then. */
  grade: 'certain' | 'probable' | 'none';
  /** Sum of the signs, for tests and for choosing among fields; no unit. */
  score: number;
}

const FIELD = 'textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';
const BUTTON = 'button, [role="button"], input[type="submit"]';

const CERTAIN = 6;
const PROBABLE = 3;
/** Two fields within so many points of each other: which one is meant is a guess. */
const CLOSE = 2;

const CHAT =
  /melding|message|spør|ask |ask$|prompt|chat|samtale|assistent|skriv til|snakk med|how can i help|hva kan jeg/i;
const SEND = /\bsend|submit|spør\b|\bask\b|arrow-?up|paper-?plane|➤|↑/i;
const ATTACH = /attach|upload|vedlegg|last opp|\bfil\b/i;
const SEARCH = /søk|search|query-filter|finn /i;
const COMMENT = /kommentar|comment|svar på innlegg|reply|anmeldelse|review|tilbakemelding|feedback/i;
const FORM_TEXT = /emne|subject|beskrivelse|description|merknad|adresse|begrunn/i;
const CONVERSATION =
  '[role="log"], [aria-live="polite"], [data-message-author-role], [class*="conversation" i], [class*="messages" i]';
/** Other people's words, in their own forms of field. */
const OTHER_EDITORS = '.monaco-editor, .CodeMirror, [role="application"], table, [role="grid"]';

/**
 * The field on the page that a person would chat in, open shadow roots included. It never throws; a page of logins, search
 * and comments gives `none`. The signs are structure and labels, never what stands in the field. Costs one walk through the
 * page's fields and the buttons around each.
 */
export function findComposer(document: Document): Likely {
  const ranked = fieldsIn(document)
    .map((field) => judge(field, document))
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (!best || best.score < PROBABLE) return { field: null, send: null, grade: 'none', score: best?.score ?? 0 };
  const isAlone = !next || best.score - next.score >= CLOSE;
  return { ...best, grade: best.score >= CERTAIN && isAlone ? 'certain' : 'probable' };
}

function judge(
  field: HTMLElement,
  document: Document,
): { field: HTMLElement; send: HTMLElement | null; score: number } {
  const label = labelOf(field);
  const form = field.closest('form');
  const send = sendNear(field);
  const box = field.getBoundingClientRect();
  const height = document.defaultView?.innerHeight ?? 0;
  const signs: [boolean, number][] = [
    [CHAT.test(label), 3],
    [field.getAttribute('enterkeyhint') === 'send', 3],
    [send !== null, 2],
    [send !== null && SEND.test(nameOf(send)), 1],
    [field.getAttribute('role') === 'textbox' || field.isContentEditable, 1],
    [box.width >= 240, 1],
    [height > 0 && box.top > height * 0.4, 1],
    [document.querySelector(CONVERSATION) !== null, 1],
    [hasAttach(field), 1],
    [box.width < 120 || box.height < 16, -3],
    [SEARCH.test(label) || field.closest('[role="search"], search') !== null || isSearchForm(form), -8],
    [COMMENT.test(`${label} ${form ? nameOf(form) : ''}`), -6],
    [FORM_TEXT.test(label), -3],
    // Where one fills in several things, the text is one of them: a form, not a conversation.
    [form !== null && form.querySelectorAll(OTHER_FIELDS).length > 0, -6],
    [field.closest(OTHER_EDITORS) !== null, -6],
    [field.closest('article, [data-message-author-role]') !== null, -2],
  ];
  return { field, send, score: signs.reduce((sum, [is, weight]) => (is ? sum + weight : sum), 0) };
}

const OTHER_FIELDS =
  'input[type="password"], input[type="email"], input[type="tel"], input[type="date"], input[type="url"], input[type="text"], input:not([type])';

function fieldsIn(root: Document | ShadowRoot): HTMLElement[] {
  const own = [...root.querySelectorAll<HTMLElement>(FIELD)].filter(isUsable);
  const within = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? fieldsIn(shadowRoot) : []));
  return [...own, ...within];
}

function isUsable(field: HTMLElement): boolean {
  if (field.matches('[readonly], [disabled], [aria-hidden="true"], [aria-readonly="true"], .ql-clipboard'))
    return false;
  // An editable inside an editable is a part of it.
  if (field.parentElement?.closest('[contenteditable="true"], [contenteditable=""]')) return false;
  const { width, height } = field.getBoundingClientRect();
  return width > 0 && height > 0 && field.checkVisibility({ visibilityProperty: true });
}

/** What the page calls a field: names, classes and labels of its own and of what labels it. */
function labelOf(field: HTMLElement): string {
  const root = field.getRootNode() as Document | ShadowRoot;
  const ids = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const labels = [
    ...ids.map((id) => root.getElementById(id)?.textContent ?? ''),
    ...('labels' in field
      ? [...((field as HTMLTextAreaElement).labels ?? [])].map((label) => label.textContent ?? '')
      : []),
  ];
  return [nameOf(field), field.querySelector('[data-placeholder]')?.getAttribute('data-placeholder') ?? '', ...labels]
    .join(' ')
    .slice(0, 600);
}

const NAMING = [
  'aria-label',
  'placeholder',
  'data-placeholder',
  'title',
  'name',
  'id',
  'class',
  'data-testid',
  'action',
];

function nameOf(element: Element): string {
  const words = NAMING.map((name) => element.getAttribute(name) ?? '');
  if (element.matches(BUTTON)) words.push(element.textContent?.slice(0, 60) ?? '');
  return words.join(' ').slice(0, 400);
}

/** The nearest button that looks like sending; in a form of its own also the one that submits it. */
function sendNear(field: HTMLElement): HTMLElement | null {
  let around = parentOf(field);
  for (let step = 0; around && step < 5; step += 1) {
    const buttons = [...around.querySelectorAll<HTMLElement>(BUTTON)].filter((button) => !ATTACH.test(nameOf(button)));
    const named = buttons.filter((button) => SEND.test(nameOf(button)) && !SEARCH.test(nameOf(button))).at(-1);
    if (named) return named;
    const submit = buttons.filter((button) => button.matches('form [type="submit"], form button:not([type])')).at(-1);
    if (submit) return submit;
    if (around instanceof HTMLFormElement) return null;
    around = parentOf(around);
  }
  return null;
}

function parentOf(node: Element | ShadowRoot): Element | ShadowRoot | null {
  const parent = node.parentNode;
  return parent instanceof Element || parent instanceof ShadowRoot ? parent : null;
}

function hasAttach(field: HTMLElement): boolean {
  let around = parentOf(field);
  for (let step = 0; around && step < 4; step += 1) {
    if (around.querySelector('input[type="file"]')) return true;
    if ([...around.querySelectorAll(BUTTON)].some((button) => ATTACH.test(nameOf(button)))) return true;
    around = parentOf(around);
  }
  return false;
}

function isSearchForm(form: HTMLFormElement | null): boolean {
  return (
    form !== null && form.method === 'get' && form.hasAttribute('action') && form.querySelector('[name="q"]') !== null
  );
}
