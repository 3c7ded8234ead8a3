/** Lets a few through at a time; the others wait their turn. */
export class Gate {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly places: number) {}

  async pass<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    if (this.inside >= this.places) await new Promise<void>((enter) => this.waiting.push(enter));
    else this.inside += 1;
    try {
      return await work();
    } finally {
      // The place is handed on rather than freed, so that nobody slips in before those who wait.
      const next = this.waiting.shift();
      if (next) next();
      else this.inside -= 1;
    }
  }
}
