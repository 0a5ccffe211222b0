/** Collects the values of one statement and hands out their placeholders, so that no value is ever written into SQL. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Adds a value and returns its placeholder, e.g. "$3". */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
