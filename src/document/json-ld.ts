import { decodeHTML } from 'entities';
import { readLooseJson } from './loose-json.ts';

/** A JSON-LD node: properties as published, nothing checked. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const MAX_NODES = 500;
const MAX_PARTS = 1000;
/** Deeper names are no names. */
const MAX_NAME_DEPTH = 8;
const MAX_VALUES = 20;
/** "http://schema.org/Article", "schema:Article" and "Article" are one type. */
const TYPE_PREFIX = /^.{0,60}[/#:]/;

function isObject(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * All nodes of a page's JSON-LD blocks in order, those inside lists, graphs and other nodes included. A block of hundreds
 * of levels is no statement of anything, and breaks those who walk through it: it is left out.
 */
export function readJsonLd(blocks: readonly string[]): JsonLdNode[] {
  const read = blocks.filter(block => !isDeep(block)).flatMap(readLooseJson);
  return nodesOf(read, Object.values);
}

const MAX_LEVELS = 200;

/** Whether brackets nest deeper than anyone writes; those inside strings count too. */
function isDeep(text: string): boolean {
  let level = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x5b || unit === 0x7b) level++;
    else if (unit === 0x5d || unit === 0x7d) level--;
    if (level > MAX_LEVELS) return true;
  }
  return false;
}

/** Properties that lead from a node to one that the page itself is about. */
const LEADING = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/**
 * Of all nodes those that state what the page is: the outermost ones and what they call their main entity. The others
 * (comments, cards of other pages, parts) speak of something else. `nodes` is what `readJsonLd` gave.
 */
export function leadingNodes(nodes: readonly JsonLdNode[]): JsonLdNode[] {
  const inner = new Set<unknown>();
  for (const node of nodes) {
    for (const [property, value] of Object.entries(node)) {
      if (LEADING.includes(property)) continue;
      for (const part of Array.isArray(value) ? value.slice(0, MAX_PARTS) : [value]) inner.add(part);
    }
  }
  const outer = nodes.filter(node => !inner.has(node));
  return nodesOf(outer, node => LEADING.map(property => node[property]));
}

function nodesOf(roots: readonly unknown[], partsOf: (node: JsonLdNode) => unknown[]): JsonLdNode[] {
  const nodes = new Set<JsonLdNode>();
  const queue: unknown[] = [...roots];
  for (let i = 0; i < queue.length && nodes.size < MAX_NODES; i++) {
    const value = queue[i];
    if (isObject(value)) {
      if (nodes.has(value)) continue;
      if (Object.keys(value).length > 0) nodes.add(value);
    }
    const inner = Array.isArray(value) ? value : isObject(value) ? partsOf(value) : [];
    for (const part of inner.slice(0, MAX_PARTS))
      if (typeof part === 'object' && part !== null) queue.push(part);
  }
  return [...nodes];
}

/** Whether a node is of one of these types. */
export function isOfType(node: JsonLdNode, types: ReadonlySet<string>): boolean {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).some(
    name => typeof name === 'string' && types.has(typeName(name)),
  );
}

function typeName(written: string): string {
  const name = written.replace(TYPE_PREFIX, '');
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The text of a property: a string, the `name` or `@value` of a node, or the first of a list. Entities are resolved. */
export function textOf(value: unknown): string {
  let part = value;
  for (let depth = 0; depth < MAX_NAME_DEPTH; depth++) {
    if (typeof part === 'string') return (part.includes('&') ? decodeHTML(part) : part).trim();
    if (Array.isArray(part)) part = part[0];
    else if (isObject(part)) part = part.name ?? part['@value'];
    else return '';
  }
  return '';
}

/**
 * The nodes and texts that a property holds, at most twenty. A node that only refers to another (`@id`) is replaced by
 * that one where `nodes` has it.
 */
export function valuesOf(value: unknown, nodes: readonly JsonLdNode[]): (JsonLdNode | string)[] {
  const parts = (Array.isArray(value) ? value : [value]).slice(0, MAX_VALUES);
  return parts.flatMap((part): (JsonLdNode | string)[] => {
    if (typeof part === 'string') return [textOf(part)];
    if (!isObject(part)) return [];
    const id = part['@id'];
    if (textOf(part) !== '' || typeof id !== 'string') return [part];
    return [nodes.find(node => node['@id'] === id && textOf(node) !== '') ?? part];
  });
}
