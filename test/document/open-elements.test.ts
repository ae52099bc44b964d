import { expect, test } from 'vitest';
import { ROOT_CONTEXT } from '../../src/document/block-context.ts';
import { factsOf } from '../../src/document/elements.ts';
import { type OpenElement, OpenElements } from '../../src/document/open-elements.ts';

const closed: string[] = [];

function element(name: string): OpenElement {
  return { element: factsOf(name), context: ROOT_CONTEXT, unread: false, hidden: false, effects: 1 };
}

function opened(...names: readonly string[]): OpenElements {
  closed.length = 0;
  const elements = new OpenElements(open => closed.push(open.element.name));
  for (const name of names) elements.push(element(name));
  return elements;
}

test('an end tag closes all inside its element', () => {
  const elements = opened('div', 'p', 'b');
  elements.close(factsOf('div'));
  expect(closed).toEqual(['b', 'p', 'div']);
  expect(elements.top.element.name).toBe('');
});

test('an end tag of nothing closes nothing', () => {
  const elements = opened('div', 'p');
  elements.close(factsOf('section'));
  expect(closed).toEqual([]);
  expect(elements.top.element.name).toBe('p');
});

test('an end tag in a cell closes nothing outside, one of the table does', () => {
  const elements = opened('div', 'table', 'td');
  elements.close(factsOf('div'));
  expect(elements.top.element.name).toBe('td');
  elements.close(factsOf('table'));
  expect(elements.top.element.name).toBe('div');
});

test('an opening tag closes what it implies to be over', () => {
  const elements = opened('ul', 'li');
  elements.closeImplied(factsOf('li'));
  expect(elements.top.element.name).toBe('ul');
  elements.closeInnermost('p');
  expect(elements.top.element.name).toBe('ul');
});

test('deeper elements are counted and their end tags believed', () => {
  const elements = opened();
  while (!elements.isFull) elements.push(element('b'));
  for (let i = 0; i < 1000; i++) elements.passBy();
  for (let i = 0; i < 1000; i++) elements.close(factsOf('b'));
  expect(elements.isFull).toBe(true);
  elements.close(factsOf('b'));
  expect(elements.isFull).toBe(false);
  elements.closeAll();
  expect(elements.top.element.name).toBe('');
});
