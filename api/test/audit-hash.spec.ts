import { createHash } from 'node:crypto';
import { FIRST_PREVIOUS_HASH, hashOfEntry, type HashedEntry } from '../src/platform/audit/audit-hash.js';

const entry: HashedEntry = {
  seq: 7, id: 'a', at: '2024-07-05T01:02:03.000Z', personId: 'p', personName: 'Nguyễn Thị Thu Hà', actingUnitId: 'u', action: 'task.approve',
  subjectType: 'task', subjectId: 't', subjectLabel: '22 (Quý II/2024)', before: { state: 'submitted' }, after: { state: 'completed', n: [1, null] },
  reason: null, requestId: 'r', ip: '127.0.0.1',
};

describe('the hash of a row of the log (X3)', () => {
  it('is SHA-256 of the previous hash and the row with its keys sorted, so that others can recompute it', () => {
    const previous = createHash('sha256').update('before').digest();
    const written =
      '{"actingUnitId":"u","action":"task.approve","after":{"n":[1,null],"state":"completed"},"at":"2024-07-05T01:02:03.000Z",' +
      '"before":{"state":"submitted"},"id":"a","ip":"127.0.0.1","personId":"p","personName":"Nguyễn Thị Thu Hà","reason":null,' +
      '"requestId":"r","seq":7,"subjectId":"t","subjectLabel":"22 (Quý II/2024)","subjectType":"task"}';
    expect(hashOfEntry(previous, entry)).toEqual(createHash('sha256').update(previous).update(written).digest());
  });

  it('changes with the hash before it and with every field', () => {
    const hashes = [
      hashOfEntry(FIRST_PREVIOUS_HASH, entry),
      hashOfEntry(Buffer.alloc(32, 1), entry),
      ...Object.keys(entry).map((field) => hashOfEntry(FIRST_PREVIOUS_HASH, { ...entry, [field]: 'other' })),
    ].map((hash) => hash.toString('hex'));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
