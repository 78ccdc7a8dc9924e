// One after the other, so that no change is made from what another one is just replacing.

export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** What fails is told to whoever asked for it; the next one has its turn all the same. */
  take<T>(task: () => Promise<T>): Promise<T> {
    const done = this.last.then(task);
    this.last = done.catch(() => undefined);
    return done;
  }
}

/** For all that is remembered, on the disk and in memory: what is forgotten is not written back by a change under way. */
export const remembering = new Turns();
