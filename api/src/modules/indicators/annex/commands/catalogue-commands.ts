import { Injectable } from '@nestjs/common';
import { fold, type Accumulation, type Direction, type IndicatorKind } from '#domain';
import { changedKeys } from '../../../../platform/audit/index.js';
import { insertRows, lockRow, newId, requireVersion, type RowShape, type Tx } from '../../../../platform/db/index.js';
import { givenKeys } from '../../../../platform/http/index.js';
import { invalidField, Problem } from '../../../../platform/problems/index.js';
import { requireTargetsOfMeasure } from './one-measure.js';

export interface IndicatorTexts {
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly accumulation: Accumulation;
  readonly direction: Direction;
  readonly measureUnit: string;
  readonly numeratorText: string;
  /** Required but for a count. */
  readonly denominatorText?: string;
  readonly note?: string | null;
}

export type NewIndicator = IndicatorTexts & {
  readonly code: string;
  /** The first day of its first version; default 2000-01-01. */
  readonly validFrom?: string;
  readonly isDemonstration?: boolean;
};

export type IndicatorChange = Partial<IndicatorTexts> & {
  readonly code?: string;
  /** From this day on a new version; without it the newest is corrected. */
  readonly effectiveOn?: string;
};

/** What figures mean by: a figure entered as a count is no share, whatever the indicator is called later (RULES.md I2). */
const MEASURE = ['kind', 'accumulation', 'measureUnit'] as const;

const FIRST_DAY = '2000-01-01';

interface NewestVersion extends Required<Omit<IndicatorTexts, 'note'>> {
  readonly id: string;
  readonly validFrom: string;
  readonly note: string | null;
}

/** The catalogue of indicators and their versions by date, inside a transaction; who may change it is decided by the caller. */
@Injectable()
export class CatalogueCommands {
  async create(tx: Tx, input: NewIndicator): Promise<string> {
    return (await this.createAll(tx, [input]))[0]!;
  }

  /** Any number of indicators in two statements, and one entry of the log for each; answers ids in the order given. */
  async createAll(tx: Tx, inputs: readonly NewIndicator[]): Promise<string[]> {
    const made = inputs.map(({ code, validFrom = FIRST_DAY, isDemonstration = false, ...texts }) => ({ id: newId(), code, validFrom, isDemonstration, texts }));
    made.forEach(({ texts }) => checkTexts(texts));
    await insertRows(tx, 'indicator', { id: 'uuid', code: 'text', is_demonstration: 'boolean' },
      made.map(({ id, code, isDemonstration }) => ({ id, code, is_demonstration: isDemonstration })));
    await insertRows(tx, 'indicator_version', VERSION, made.map(({ id, validFrom, texts }) => versionRow(id, validFrom, texts)));
    for (const { id, code, validFrom, texts } of made) {
      tx.audit({ action: 'indicator.create', subjectType: 'indicator', subjectId: id, subjectLabel: `${code} ${texts.name}`, after: { code, validFrom, ...texts } });
    }
    return made.map(({ id }) => id);
  }

  /**
   * What was printed keeps the name of its day: a new version begins on `effectiveOn`, the one before ends the day before. How it
   * is measured is the same on every day, and stays once there are figures: 409 indicatorMeasureFixed. What targets are set in
   * stays as well: 409 targetsOfOtherMeasure.
   */
  async change(tx: Tx, id: string, expectedVersion: number, input: IndicatorChange): Promise<void> {
    const current = await lockRow<{ code: string; version: number }>(tx, 'SELECT code, version FROM indicator WHERE id = $1', [id]);
    requireVersion(current, expectedVersion);
    const { id: newestId, validFrom, ...before } = await newestVersion(tx, id);
    const { effectiveOn, code = current.code, ...texts } = givenKeys(input);
    const after = { ...before, ...texts };
    checkTexts(after);
    const isOtherMeasure = MEASURE.some((key) => after[key] !== before[key]);
    if (isOtherMeasure && (effectiveOn !== undefined || (await isMeasured(tx, id)))) throw new Problem('indicatorMeasureFixed');
    if (effectiveOn !== undefined && effectiveOn < validFrom) throw new Problem('indicatorVersionOrder', { params: { validFrom } });
    if (effectiveOn !== undefined && effectiveOn > validFrom) {
      await tx.query('UPDATE indicator_version SET valid_during = daterange(lower(valid_during), $2::date) WHERE id = $1', [newestId, effectiveOn]);
      await insertVersion(tx, id, effectiveOn, after);
    } else await correctVersion(tx, newestId, after);
    if (isOtherMeasure) {
      await correctMeasure(tx, id, after);
      await requireTargetsOfMeasure(tx, id);
    }
    await tx.query('UPDATE indicator SET code = $2, version = version + 1 WHERE id = $1', [id, code]);
    const changed = changedKeys({ ...before, code: current.code, validFrom }, { ...after, code, validFrom: effectiveOn ?? validFrom });
    tx.audit({ action: 'indicator.change', subjectType: 'indicator', subjectId: id, subjectLabel: `${code} ${after.name}`, ...changed });
  }
}

function checkTexts({ kind, denominatorText }: IndicatorTexts): void {
  if (kind !== 'count' && (denominatorText ?? '') === '') throw invalidField('denominatorText', 'required');
}

/** The indicator's row is locked: a figure that is being written waits, or is seen. */
async function isMeasured(tx: Tx, id: string): Promise<boolean> {
  return (await tx.query('SELECT 1 FROM measurement WHERE indicator_id = $1 LIMIT 1', [id])).length > 0;
}

async function correctMeasure(tx: Tx, id: string, { kind, accumulation, measureUnit }: IndicatorTexts): Promise<void> {
  await tx.query('UPDATE indicator_version SET kind = $2, accumulation = $3, measure_unit = $4 WHERE indicator_id = $1', [id, kind, accumulation, measureUnit]);
}

async function newestVersion(tx: Tx, indicatorId: string): Promise<NewestVersion> {
  const [row] = await tx.query<NewestVersion>(
    `SELECT id, lower(valid_during)::text AS "validFrom", name, kind, accumulation, direction, measure_unit AS "measureUnit",
       numerator_text AS "numeratorText", denominator_text AS "denominatorText", note
     FROM indicator_version WHERE indicator_id = $1 ORDER BY valid_during DESC LIMIT 1`,
    [indicatorId],
  );
  return row!;
}

const valuesOf = (texts: IndicatorTexts): unknown[] => [
  texts.name, fold(texts.name), texts.kind, texts.accumulation, texts.direction, texts.measureUnit, texts.numeratorText, texts.denominatorText ?? '', texts.note || null,
];

const VERSION: RowShape = {
  id: 'uuid', indicator_id: 'uuid', valid_during: 'daterange', name: 'text', folded: 'text', kind: 'text', accumulation: 'text', direction: 'text', measure_unit: 'text',
  numerator_text: 'text', denominator_text: 'text', note: 'text',
};

const versionRow = (indicatorId: string, validFrom: string, texts: IndicatorTexts) => ({
  id: newId(), indicator_id: indicatorId, valid_during: `[${validFrom},)`, name: texts.name, folded: fold(texts.name), kind: texts.kind, accumulation: texts.accumulation,
  direction: texts.direction, measure_unit: texts.measureUnit, numerator_text: texts.numeratorText, denominator_text: texts.denominatorText ?? '', note: texts.note || null,
});

async function insertVersion(tx: Tx, indicatorId: string, validFrom: string, texts: IndicatorTexts): Promise<void> {
  await insertRows(tx, 'indicator_version', VERSION, [versionRow(indicatorId, validFrom, texts)]);
}

async function correctVersion(tx: Tx, versionId: string, texts: IndicatorTexts): Promise<void> {
  await tx.query(
    `UPDATE indicator_version SET name = $2, folded = $3, kind = $4, accumulation = $5, direction = $6, measure_unit = $7, numerator_text = $8,
       denominator_text = $9, note = $10 WHERE id = $1`,
    [versionId, ...valuesOf(texts)],
  );
}
