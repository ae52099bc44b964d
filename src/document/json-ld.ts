/** A JSON-LD node: properties as published, nothing checked. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const MAX_NODES = 500;
const MAX_PARTS = 1000;
/** Deeper names are no names. */
const MAX_NAME_DEPTH = 8;

function isObject(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseLoosely(json: string): unknown {
  const body = json
    .replace(/^\s*(?:\/\*<!\[CDATA\[\*\/|<!--|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:\/\*\]\]>\*\/|-->|\]\]>|\/\/\]\]>)\s*$/, '');
  try {
    return JSON.parse(body);
  } catch {
    try {
      // Raw line breaks and trailing semicolons are what breaks most published blocks.
      return JSON.parse(body.replace(/[\u0000-\u001f]+/g, ' ').replace(/;\s*$/, ''));
    } catch {
      return null;
    }
  }
}

/** All nodes of a page's JSON-LD blocks in order, those inside lists, graphs and other nodes included. */
export function readJsonLd(blocks: readonly string[]): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const queue: unknown[] = blocks.map(parseLoosely);
  for (let i = 0; i < queue.length && nodes.length < MAX_NODES; i++) {
    const value = queue[i];
    if (isObject(value)) nodes.push(value);
    const inner = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
    for (const part of inner.slice(0, MAX_PARTS))
      if (typeof part === 'object' && part !== null) queue.push(part);
  }
  return nodes;
}

/** Whether a node is of one of these types. */
export function isOfType(node: JsonLdNode, types: ReadonlySet<string>): boolean {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).some(name => typeof name === 'string' && types.has(name));
}

/** The text of a property: a string, the `name` or `@id` of a node, or the first of a list. */
export function textOf(value: unknown): string {
  let part = value;
  for (let depth = 0; depth < MAX_NAME_DEPTH; depth++) {
    if (typeof part === 'string') return part.trim();
    if (Array.isArray(part)) part = part[0];
    else if (isObject(part)) part = part.name ?? part['@value'];
    else return '';
  }
  return '';
}
