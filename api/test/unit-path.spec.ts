import fc from 'fast-check';
import { pathPieceOf } from '../src/modules/org-units/index.js';

const inCOrder = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const number = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

describe('the order of units in a path (U2)', () => {
  it('is the order they were made in', () => {
    fc.assert(fc.property(number, number, (one, other) => Math.sign(inCOrder(pathPieceOf(one), pathPieceOf(other))) === Math.sign(one - other)));
  });

  it('puts nothing that is not below a unit between it and what is below', () => {
    fc.assert(fc.property(number, number, (one, other) => one === other || !pathPieceOf(other).startsWith(pathPieceOf(one))));
  });
});
