/** One place where a word of a list stands: which word, and from where to where (UTF-16 units). */
export interface WordMatch { word: number; start: number; end: number }

interface Node { next: Map<number, number>; fallback: number; words: number[]; outputs: number }

const ROOT = 0;

/**
 * Finds every word of a list in one reading of a text, however many words there are (Aho and Corasick, 1975). Words may
 * overlap; empty ones are never found.
 */
export class WordMatcher {
  private readonly nodes: Node[] = [{ next: new Map(), fallback: ROOT, words: [], outputs: ROOT }];

  constructor(private readonly words: readonly string[]) {
    words.forEach((word, index) => this.plant(word, index));
    this.link();
  }

  private plant(word: string, index: number): void {
    let at = ROOT;
    for (let unit = 0; unit < word.length; unit += 1) {
      const code = word.charCodeAt(unit);
      let next = this.nodes[at].next.get(code);
      if (next === undefined) {
        next = this.nodes.push({ next: new Map(), fallback: ROOT, words: [], outputs: ROOT }) - 1;
        this.nodes[at].next.set(code, next);
      }
      at = next;
    }
    if (at !== ROOT) this.nodes[at].words.push(index);
  }

  /** Level by level: where to go on when the next character does not fit, and which shorter words end here as well. */
  private link(): void {
    const queue = [...this.nodes[ROOT].next.values()];
    for (let head = 0; head < queue.length; head += 1) {
      const at = queue[head];
      for (const [code, child] of this.nodes[at].next) {
        const fallback = this.step(this.nodes[at].fallback, code);
        this.nodes[child].fallback = fallback;
        this.nodes[child].outputs = this.nodes[fallback].words.length > 0 ? fallback : this.nodes[fallback].outputs;
        queue.push(child);
      }
    }
  }

  private step(from: number, code: number): number {
    let at = from;
    for (;;) {
      const next = this.nodes[at].next.get(code);
      if (next !== undefined) return next;
      if (at === ROOT) return ROOT;
      at = this.nodes[at].fallback;
    }
  }

  /** All words in a text, in the order in which they end. */
  find(text: string): WordMatch[] {
    const found: WordMatch[] = [];
    let at = ROOT;
    for (let unit = 0; unit < text.length; unit += 1) {
      at = this.step(at, text.charCodeAt(unit));
      for (let node = at; node !== ROOT; node = this.nodes[node].outputs) {
        for (const word of this.nodes[node].words) found.push({ word, start: unit + 1 - this.words[word].length, end: unit + 1 });
      }
    }
    return found;
  }
}
