// A page's tree, as the browser's own rules read it: what is asked of it and done to it here.
import { type DefaultTreeAdapterTypes, parse, parseFragment, serialize, serializeOuter } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const isElement = (node: Node): node is Element => "tagName" in node;

export function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((one) => one.name === name)?.value ?? null;
}

export function setAttribute(element: Element, name: string, value: string): void {
  const known = element.attrs.find((one) => one.name === name);
  if (known) known.value = value;
  else element.attrs.push({ name, value });
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, "class") ?? "").split(" ").includes(name);
}

/** Every element below, in the order of the page. */
export function elementsIn(parent: Parent): Element[] {
  return parent.childNodes.filter(isElement).flatMap((one) => [one, ...elementsIn(one)]);
}

export function remove(element: Element): void {
  replaceBy(element, []);
}

/** Its content stays. */
export function unwrap(element: Element): void {
  replaceBy(element, element.childNodes);
}

function replaceBy(element: Element, nodes: readonly Node[]): void {
  const { parentNode } = element;
  if (!parentNode) return;
  for (const node of nodes) node.parentNode = parentNode;
  parentNode.childNodes.splice(parentNode.childNodes.indexOf(element), 1, ...nodes);
  element.parentNode = null;
}

/** @param html written here, every text in it escaped */
export function replaceByHtml(element: Element, html: string): void {
  replaceBy(element, parseFragment(html).childNodes);
}

export function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** Whether it still holds anything to read or to see. */
export function isBare(element: Element): boolean {
  return (
    textOf(element).trim() === "" && !elementsIn(element).some(({ tagName }) => tagName === "img" || tagName === "svg")
  );
}

export function withoutComments(parent: Parent): void {
  parent.childNodes = parent.childNodes.filter(({ nodeName }) => nodeName !== "#comment");
  for (const one of parent.childNodes.filter(isElement)) withoutComments(one);
}

export const readPage = (html: string) => parse(html);
export const writePage = serialize;
export const writeElement = serializeOuter;
