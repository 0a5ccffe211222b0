import { ReadingDesk } from '../../api/src/platform/reading/index.js';
import type { TestApplication } from './application.js';

const MOST_LOOKS = 2_000;

/** Sees what is asked of the readers' desk, and what becomes of it. */
export function watchDesk(app: TestApplication) {
  const reads = jest.spyOn(app.get(ReadingDesk), 'read');
  return {
    forget: () => void reads.mockClear(),
    /** What was to be read, put together once more. */
    orders: () => Promise.all(reads.mock.calls.map(([orderOf]) => orderOf())),
    /** Waits until as many have come to the desk. */
    async arrivals(count: number): Promise<void> {
      for (let looks = 0; reads.mock.results.length < count; looks += 1) {
        if (looks === MOST_LOOKS) throw new Error('the request never came to the desk');
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    /** What came of the reading that was asked for as number `index`: "read", or the code of the problem. */
    outcomeOf: (index: number): Promise<string | undefined> =>
      reads.mock.results[index]!.value.then(() => 'read', ({ code }: { code?: string }) => code),
  };
}
