/** Believable accidents that are the same every time: a small seeded generator (mulberry32), never used for secrets. */
export class Chance {
  constructor(private state: number) {}

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + (this.next() % (most - least + 1));
  }

  /** True `percent` times in a hundred. */
  happens(percent: number): boolean {
    return this.next() % 100 < percent;
  }

  of<V>(values: readonly V[]): V {
    return values[this.next() % values.length]!;
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }
}
