import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORT_EVENT_ACTIONS, TASK_ACTIONS } from '#domain';
import { auditWords as en } from '../../admin/src/i18n/en/auditWords.js';
import { auditWords as vi } from '../../admin/src/i18n/vi/auditWords.js';

const sources = readdirSync('api/src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).map((path) => readFileSync(join('api/src', path), 'utf8'));
const found = (pattern: RegExp, texts: readonly string[] = sources) => [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1]!)))].sort();

/** Whatever is written to the log is read there by an auditor, in words (RULES.md X3). */
describe.each([['vi', vi], ['en', en]])('words of the log, %s', (_, words) => {
  const without = (codes: readonly string[], catalogue: object) => codes.filter((code) => !(code in catalogue));

  it('every kind of object has a word, so the filter offers it', () => {
    const kinds = found(/subjectType: '(\w+)'/g);
    expect(kinds.length).toBeGreaterThan(20);
    expect(without(kinds, words.subjects)).toEqual([]);
  });

  it('every action has one', () => {
    const verbs = [...found(/action: '\w+\.(\w+)'/g), ...TASK_ACTIONS, ...REPORT_EVENT_ACTIONS];
    expect(verbs.length).toBeGreaterThan(40);
    expect(without(verbs, words.verbs)).toEqual([]);
    const actions = found(/'(\w+\.\w+)'/g);
    expect(Object.entries(words.actions).flatMap(([kind, own]) => Object.keys(own).map((verb) => `${kind}.${verb}`)).filter((action) => !actions.includes(action) && !/^measurementReport|^evaluationRound/.test(action))).toEqual([]);
  });

  it('every field of what a line means, of a row, a collection and a figure has one', () => {
    const folder = 'api/src/modules/indicators/';
    const texts = ['annex/commands/assignment-snapshot.ts', 'annex/commands/row-commands.ts', 'annex/commands/collection-commands.ts'].map((path) => readFileSync(folder + path, 'utf8'));
    const hidden = ['id', 'marks', 'rowsSpanned', 'columnsSpanned', 'text'];
    const fields = [...found(/ AS "?(\w+)"?[, \n]/g, texts), ...found(/'(\w+)', \(?\w+[.(]/g, texts), 'numerator', 'denominator', 'includesBelow', 'doubtReason', 'targetId', 'decidedBy', 'reportId', 'successorIds', 'reEvaluatesId'];
    expect(without(fields.filter((field) => !hidden.includes(field)), words.fields)).toEqual([]);
  });
});
