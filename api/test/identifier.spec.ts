import { newId } from '../src/platform/db/identifier.js';

describe('newId', () => {
  afterEach(() => jest.restoreAllMocks());

  const made = (count: number) => Array.from({ length: count }, newId);
  const isRising = (ids: readonly string[]) => ids.every((id, index) => index === 0 || id > ids[index - 1]!);

  it('is a UUID of version 7', () => {
    for (const id of made(100)) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('rises within a millisecond, also past what the counter holds', () => {
    const now = Date.now() + 60_000;
    jest.spyOn(Date, 'now').mockReturnValue(now);
    const ids = made(10_000);
    expect(isRising(ids)).toBe(true);
    expect(new Set(ids.map((id) => id.slice(19))).size).toBe(ids.length);
  });

  it('rises when the clock is set back', () => {
    const now = Date.now() + 120_000;
    const clock = jest.spyOn(Date, 'now').mockReturnValue(now);
    const before = newId();
    clock.mockReturnValue(now - 3_600_000);
    expect(isRising([before, ...made(5_000)])).toBe(true);
  });

  it('says the millisecond in its first 48 bits', () => {
    const now = Date.now() + 180_000;
    jest.spyOn(Date, 'now').mockReturnValue(now);
    expect(Number.parseInt(newId().replace('-', '').slice(0, 12), 16)).toBe(now);
  });
});
