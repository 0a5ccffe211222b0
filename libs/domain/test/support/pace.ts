/** What the work below costs on a quiet machine of two cores, in milliseconds of processor time. */
const QUIET_MS = 30;
const TEXT = 'Quyết định số 486/QĐ-UBND ngày 26/02/2024; UBND các xã, thị trấn phối hợp. '.repeat(2_000);

function fixedWork(): number {
  const before = process.cpuUsage();
  let letters = 0;
  for (let round = 0; round < 6; round += 1) {
    const plain = TEXT.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    letters += plain.split(/[;,.]\s*/u).filter((part) => /\bubnd\b/u.test(part)).length;
  }
  const { user, system } = process.cpuUsage(before);
  return letters > 0 ? (user + system) / 1_000 : 0;
}

/**
 * How many times as long as on a quiet machine processor time is just now, at least 1. A bound of time is held against it, so
 * that a busy or slow machine fails no test and a slow function does: both are measured in one run.
 *
 * @example expect(seconds).toBeLessThan(3 * pace())
 */
export const pace = (): number => Math.max(1, fixedWork() / QUIET_MS);
