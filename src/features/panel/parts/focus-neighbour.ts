/**
 * The item that `button` stands in is about to go: its neighbour's button gets the focus, else the row around the list,
 * so that the keyboard stays where it was.
 */
export function focusNeighbour(button: Node | null): void {
  const item = button?.instanceOf(Element) ? button.closest('li') : null;
  const next = item?.nextElementSibling?.querySelector('button');
  const other = next ?? item?.previousElementSibling?.querySelector('button');
  (other ?? item?.closest<HTMLElement>('[role=treeitem]'))?.focus();
}
