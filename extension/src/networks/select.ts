// Selectors come from the rules and age there: one that this browser does not know finds nothing.

export function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** What the first selector finds that finds anything. */
export function allIn(scope: ParentNode, selectors: readonly string[] | undefined): Element[] {
  for (const selector of selectors ?? []) {
    try {
      const found = [...scope.querySelectorAll(selector)];
      if (found.length) return found;
    } catch {
      continue;
    }
  }
  return [];
}
