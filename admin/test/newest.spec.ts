import { QueryClient } from '@tanstack/react-query';
import { newest } from '../src/providers/newest';

describe('what is kept of one object', () => {
  const read = async (client: QueryClient, answer: Promise<unknown>) =>
    client.fetchQuery({ queryKey: ['task'], queryFn: () => answer, structuralSharing: newest });

  it('is not an answer that was on its way before the change', async () => {
    const client = new QueryClient();
    await read(client, Promise.resolve({ version: 3, state: 'submitted' }));
    let arrive = (_value: unknown): void => undefined;
    const late = read(client, new Promise((resolve) => (arrive = resolve)));
    client.setQueryData(['task'], { version: 4, state: 'completed' });
    arrive({ version: 3, state: 'submitted' });
    await late;
    expect(client.getQueryData(['task'])).toEqual({ version: 4, state: 'completed' });
    await read(client, Promise.resolve({ version: 5, state: 'returned' }));
    expect(client.getQueryData(['task'])).toEqual({ version: 5, state: 'returned' });
    client.clear();
  });

  it('keeps what stayed the same as it is, and takes what has no version', () => {
    const parts = { a: [1, 2] };
    const known = { version: 1, parts };
    expect((newest(known, { version: 1, parts: { a: [1, 2] }, more: true }) as typeof known).parts).toBe(parts);
    expect(newest(undefined, { version: 1 })).toEqual({ version: 1 });
    expect(newest({ version: 9 }, [1])).toEqual([1]);
  });
});
