import type { CDPSession, Page } from '@playwright/test';

/** One node of the accessibility tree, as much of it as the tests look at. */
interface AxNode {
  nodeId: string;
  ignored: boolean;
  role: string;
  name: string;
  focused: boolean;
  children: AxNode[];
}

interface RawAxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

interface DomNode {
  nodeId: number;
  backendNodeId: number;
  nodeType: number;
  localName: string;
  nodeValue: string;
  shadowRootType?: 'user-agent' | 'open' | 'closed';
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/**
 * Sees KI-vett's parts in a chat page as a screen reader does. They live in a closed shadow root, where neither the page nor
 * a locator can look; the browser's accessibility tree goes through it, and so does the keyboard.
 */
export interface Probe {
  /** The open card or status card, or null. */
  card(): Promise<AxNode | null>;
  /** All text of the open card, or null without one. */
  cardText(): Promise<string | null>;
  /** Name of the focused control; null when focus is in no named control. */
  focusedName(): Promise<string | null>;
  /** Heading, list items and buttons of the open card; null without one. */
  parts(): Promise<CardParts | null>;
  /** Names of the card's buttons, in order. */
  buttons(): Promise<string[]>;
  /** Name of the marker at the composer, or null. */
  badge(): Promise<string | null>;
  /** Every text KI-vett has drawn in the page, spoken announcements too. */
  allText(): Promise<string>;
  /** Moves with Tab until the control of that name has focus, at most once round. */
  tabTo(name: string | RegExp): Promise<void>;
  /** Names of every control that `tabTo` has gone by. */
  wentBy(): readonly string[];
  /** Gives the page's own scripts a look into the closed root, so that axe can read it. Spoils the page: last step of a test. */
  openForAxe(): Promise<void>;
}

interface CardParts {
  heading: string;
  /** The paragraph under the heading: what was seen, counted. */
  summary: string;
  items: string[];
  buttons: string[];
}

export async function probe(page: Page): Promise<Probe> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  await session.send('DOM.enable');

  const tree = () => readTree(session);
  const wentBy: string[] = [];
  const card = async () => find(await tree(), (node) => node.role === 'dialog' || node.role === 'alertdialog');
  const focusedName = async () => {
    const node = findLast(await tree(), (one) => one.focused && one.role !== 'RootWebArea');
    return node?.name || null;
  };
  return {
    card,
    focusedName,
    async cardText() {
      const open = await card();
      return open ? textOf(open) : null;
    },
    async parts() {
      const open = await card();
      if (!open) return null;
      const named = (role: string) => all(open, (node) => node.role === role);
      return {
        heading: named('heading')[0]?.name ?? '',
        summary: named('paragraph').map(plainText)[0] ?? '',
        items: named('DisclosureTriangle').map(({ name }) => tidy(name)),
        buttons: named('button').map(({ name }) => name),
      };
    },
    async buttons() {
      const open = await card();
      return open ? all(open, (node) => node.role === 'button').map((node) => node.name) : [];
    },
    async badge() {
      const node = find(
        await tree(),
        (one) => one.role === 'button' && /KI-vett|^(Ikke kontrollert|Ikkje kontrollert|Not checked)/.test(one.name),
      );
      return node?.name ?? null;
    },
    async allText() {
      const roots = await closedRoots(session);
      return roots.map(domText).join('\n');
    },
    async tabTo(name) {
      const fits = (text: string | null) =>
        text !== null && (typeof name === 'string' ? text === name : name.test(text));
      const first = await focusedName();
      const seen: (string | null)[] = [first];
      while (!fits(seen.at(-1) ?? null)) {
        if (seen.length > 40) throw new Error(`Tab never reached ${name}; went by ${seen.join(' | ')}`);
        await page.keyboard.press('Tab');
        seen.push(await focusedName());
      }
      wentBy.push(...seen.flatMap((one) => one ?? []));
    },
    wentBy: () => wentBy,
    async openForAxe() {
      const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
      for (const { host, shadow } of closedPairs(root)) {
        const hostObject = await session.send('DOM.resolveNode', { backendNodeId: host.backendNodeId });
        const shadowObject = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
        await session.send('Runtime.callFunctionOn', {
          objectId: hostObject.object.objectId as string,
          functionDeclaration: 'function (root) { Object.defineProperty(this, "shadowRoot", { value: root }); }',
          arguments: [{ objectId: shadowObject.object.objectId as string }],
        });
      }
    },
  };
}

async function readTree(session: CDPSession): Promise<AxNode> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: RawAxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (raw: RawAxNode): AxNode => ({
    nodeId: raw.nodeId,
    ignored: raw.ignored,
    role: raw.role?.value ?? '',
    name: raw.name?.value ?? '',
    focused: raw.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false,
    children: (raw.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? [build(child)] : [];
    }),
  });
  const [root] = nodes;
  if (!root) throw new Error('no accessibility tree');
  return build(root);
}

function all(node: AxNode, fits: (node: AxNode) => boolean): AxNode[] {
  return [...(!node.ignored && fits(node) ? [node] : []), ...node.children.flatMap((child) => all(child, fits))];
}

function find(node: AxNode, fits: (node: AxNode) => boolean): AxNode | null {
  return all(node, fits)[0] ?? null;
}

function findLast(node: AxNode, fits: (node: AxNode) => boolean): AxNode | null {
  return all(node, fits).at(-1) ?? null;
}

function textOf(node: AxNode): string {
  return all(node, (one) => one.role === 'StaticText')
    .map((one) => one.name)
    .join(' ');
}

/** Text as one reads it: `::first-letter` and inline parts are nodes of their own in the tree. */
function plainText(node: AxNode): string {
  return all(node, (one) => one.role === 'StaticText')
    .map((one) => one.name)
    .join('');
}

function tidy(name: string): string {
  return name.replace(/\s+([,.])/g, '$1').trim();
}

function closedPairs(node: DomNode): { host: DomNode; shadow: DomNode }[] {
  const own = (node.shadowRoots ?? []).filter((shadow) => shadow.shadowRootType === 'closed');
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  return [...own.map((shadow) => ({ host: node, shadow })), ...below.flatMap(closedPairs)];
}

async function closedRoots(session: CDPSession): Promise<DomNode[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  return closedPairs(root).map(({ shadow }) => shadow);
}

function domText(node: DomNode): string {
  if (node.nodeType === 3) return node.nodeValue;
  if (node.localName === 'style') return '';
  return (node.children ?? []).map(domText).join(' ');
}
