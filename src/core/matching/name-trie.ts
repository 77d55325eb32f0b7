const initialSlots = 1 << 12;
/** Numbers in a slot: parent node, code unit, child node; the fourth is padding for alignment. */
const slotSize = 4;

/**
 * A trie over UTF-16 units whose edges are in one open-addressed hash table: a step is one look-up, whatever the number
 * of names, and building it allocates no object per node. Node 0 is the root.
 */
export class NameTrie {
  // `private`, not `#`: in the release build a `#` name costs a WeakMap look-up, and these are read for each character.
  private slots = new Int32Array(initialSlots * slotSize);
  private mask = initialSlots - 1;
  private nodes = 1;

  /** The number of nodes. Nodes are numbered from 0. */
  get size(): number {
    return this.nodes;
  }

  /** The child of `node` by `unit`; 0 if there is none. */
  child(node: number, unit: number): number {
    const { slots, mask } = this;
    for (let slot = hash(node, unit) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * slotSize;
      const child = slots[at + 2] ?? 0;
      if (child === 0 || (slots[at] === node && slots[at + 1] === unit)) return child;
    }
  }

  /** The child of `node` by `unit`, which is created if it does not exist. */
  grow(node: number, unit: number): number {
    const known = this.child(node, unit);
    if (known !== 0) return known;
    if (this.nodes * 2 > this.mask) this.enlarge();
    this.put(node, unit, this.nodes);
    return this.nodes++;
  }

  private put(node: number, unit: number, child: number): void {
    const { slots, mask } = this;
    let slot = hash(node, unit) & mask;
    while (slots[slot * slotSize + 2] !== 0) slot = (slot + 1) & mask;
    slots[slot * slotSize] = node;
    slots[slot * slotSize + 1] = unit;
    slots[slot * slotSize + 2] = child;
  }

  private enlarge(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < old.length; at += slotSize) {
      const child = old[at + 2] ?? 0;
      if (child !== 0) this.put(old[at] ?? 0, old[at + 1] ?? 0, child);
    }
  }
}

function hash(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
