type Person = { id: string; name: string };

/** Whose words are in a draft: of which version on, and for which version they wrote last. */
export type ReviewWriter = Person & { firstVersion: number; lastVersion: number };

/** Whose words a version holds: its author's, and of who changed them until then, as they came in. */
export function listWriters(author: Person, writers: ReviewWriter[], version: number): Person[] {
  const others = writers.filter((one) => one.id !== author.id && one.firstVersion <= version);
  return [author, ...others].map(toPerson);
}

/** Who changed a draft's words since the version with this number was submitted. */
export function listChangers(writers: ReviewWriter[], submitted: number): Person[] {
  return writers.filter(({ lastVersion }) => lastVersion > submitted).map(toPerson);
}

/** People as a published document names them. */
export function joinNames(people: Person[]): string {
  return people.map(({ name }) => name).join(", ");
}

function toPerson({ id, name }: Person): Person {
  return { id, name };
}
