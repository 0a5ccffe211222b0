/** The task list with its filter in the address, so that a count leads to exactly the tasks it counts. */
export function taskListAddress(filter: Readonly<Record<string, unknown>>): string {
  return `/tasks?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}
