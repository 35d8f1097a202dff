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
  private isBusy = false;

  /** `round` answers in the order of what was asked; when it fails, all that it was asked for have failed. */
  constructor(
    private readonly round: (asked: readonly Asked[]) => Promise<readonly Answer[]>,
    private readonly most = 200,
  ) {}

  ask(asked: Asked): Promise<Answer> {
    const answer = new Promise<Answer>((done, failed) => void this.waiting.push({ asked, done, failed }));
    if (!this.isBusy) {
      this.isBusy = true;
      setImmediate(() => void this.serve());
    }
    return answer;
  }

  private async serve(): Promise<void> {
    while (this.waiting.length > 0) {
      const some = this.waiting.splice(0, this.most);
      try {
        const answers = await this.round(some.map(({ asked }) => asked));
        some.forEach(({ done }, nth) => done(answers[nth]!));
      } catch (error) {
        some.forEach(({ failed }) => failed(error));
      }
    }
    this.isBusy = false;
  }
}
