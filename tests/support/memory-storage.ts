/** A localStorage in memory that can be told to refuse. */
export class MemoryStorage {
  readonly items = new Map<string, string>();
  refuse: 'nothing' | 'writes' | 'everything' = 'nothing';

  get length(): number {
    return this.items.size;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    if (this.refuse === 'everything') throw new DOMException('denied', 'SecurityError');
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.refuse !== 'nothing') throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    if (this.refuse === 'everything') throw new DOMException('denied', 'SecurityError');
    this.items.delete(key);
  }
}
