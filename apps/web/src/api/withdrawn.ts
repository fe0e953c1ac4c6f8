/** What a page shows was taken off the site: since when, and why. */
export class Withdrawn extends Error {
  readonly withdrawal: { at: string; reason: string };

  constructor(withdrawal: { at: string; reason: string }) {
    super("It was withdrawn.");
    this.withdrawal = withdrawal;
  }
}
