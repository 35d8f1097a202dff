/** What a round takes at most. */
const MOST = 200;

interface Waiting<Asked, Answer> {
  readonly asked: Asked;
  readonly done: (answer: Answer) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Does together what is asked for at the same time: what arrives in one turn of the event loop, or while the last round
 * is under way, makes the next round. One statement or one transaction then serves them all, and none waits for long.
 */
export class Gathering<Asked, Answer> {
  private readonly waiting: Waiting<Asked, Answer>[] = [];
  private rounds = 0;

  /**
   * `round` answers in the order of what was asked; when it fails, all that it was asked for have failed. Up to
   * `atOnce` rounds go on at the same time.
   */
  constructor(
    private readonly round: (asked: readonly Asked[]) => Promise<readonly Answer[]>,
    private readonly atOnce = 1,
  ) {}

  ask(asked: Asked): Promise<Answer> {
    const answer = new Promise<Answer>((done, failed) => void this.waiting.push({ asked, done, failed }));
    if (this.rounds < this.atOnce) {
      this.rounds += 1;
      setImmediate(() => void this.serve());
    }
    return answer;
  }

  private async serve(): Promise<void> {
    while (this.waiting.length > 0) {
      const some = this.waiting.splice(0, MOST);
      try {
        const answers = await this.round(some.map(({ asked }) => asked));
        some.forEach(({ done }, nth) => done(answers[nth]!));
      } catch (error) {
        some.forEach(({ failed }) => failed(error));
      }
    }
    this.rounds -= 1;
  }
}
