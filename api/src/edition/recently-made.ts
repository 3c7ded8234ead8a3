/** Keeps the last few things made, and lets those who ask for the same at once wait for one making. */
export class RecentlyMade<Thing> {
  private readonly made = new Map<string, Promise<Thing>>();

  constructor(private readonly most: number) {}

  get(tag: string, make: () => Promise<Thing>): Promise<Thing> {
    const known = this.made.get(tag);
    const thing = known ?? make();
    this.made.delete(tag);
    this.made.set(tag, thing);
    if (!known) thing.catch(() => this.made.delete(tag));
    for (const oldest of this.made.keys()) {
      if (this.made.size <= this.most) break;
      this.made.delete(oldest);
    }
    return thing;
  }
}
