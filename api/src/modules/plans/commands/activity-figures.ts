import { insertRows, type RowShape, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import type { FigureInput } from './activity-input.js';
import { byActivity, type Known, type OfActivity, withKeptIds } from './kept-ids.js';

const FIGURE: RowShape = {
  id: 'uuid', activity_id: 'uuid', position: 'integer', quote: 'text', comparator: 'text', value: 'numeric', measure_unit: 'text', indicator_id: 'uuid',
  start_offset: 'integer', end_offset: 'integer',
};

/** The numeric targets hidden in the words of activities, linked to indicators (A4). */
export async function writeFigures(tx: Tx, lines: readonly OfActivity<readonly FigureInput[]>[]): Promise<void> {
  if (lines.length === 0) return;
  await checkFigures(tx, lines.map(({ entries }) => entries));
  const ids = lines.map(({ activityId }) => activityId);
  const known = byActivity(await tx.query<Known & { activityId: string }>(
    `SELECT activity_id AS "activityId", id, quote || ' ' || comparator || ' ' || COALESCE(value::text, '') || ' ' || measure_unit AS key
     FROM activity_figure WHERE activity_id = ANY($1::uuid[]) ORDER BY position`,
    [ids],
  ));
  const rows = lines.flatMap(({ activityId, entries }) =>
    withKeptIds(entries, (entry) => `${entry.quote} ${entry.comparator} ${entry.value ?? ''} ${entry.measureUnit}`, known(activityId)).map((entry, index) => ({
      id: entry.id, activity_id: activityId, position: index + 1, quote: entry.quote, comparator: entry.comparator, value: entry.value, measure_unit: entry.measureUnit,
      indicator_id: entry.indicatorId ?? null, start_offset: entry.startOffset ?? null, end_offset: entry.endOffset ?? null,
    })));
  await tx.query('DELETE FROM activity_figure WHERE activity_id = ANY($1::uuid[])', [ids]);
  await insertRows(tx, 'activity_figure', FIGURE, rows);
}

async function checkFigures(tx: Tx, lists: readonly (readonly FigureInput[])[]): Promise<void> {
  for (const entries of lists) entries.forEach(checkFigure);
  const wanted = [...new Set(lists.flatMap((entries) => entries.flatMap(({ indicatorId }) => (indicatorId ? [indicatorId] : []))))];
  if (wanted.length === 0) return;
  const known = new Set((await tx.query<{ id: string }>('SELECT id FROM indicator WHERE id = ANY($1::uuid[])', [wanted])).map(({ id }) => id));
  for (const entries of lists) {
    const missing = entries.findIndex(({ indicatorId }) => indicatorId && !known.has(indicatorId.toLowerCase()));
    if (missing >= 0) throw invalidField(`figures.${missing}.indicatorId`, 'unknownReference');
  }
}

function checkFigure({ value, indicatorId, startOffset, endOffset }: FigureInput, index: number): void {
  if (value === null && !indicatorId) throw invalidField(`figures.${index}.value`, 'required');
  if ((startOffset ?? null) === null !== ((endOffset ?? null) === null)) throw invalidField(`figures.${index}.endOffset`, 'required');
}

interface PlacedQuote {
  readonly activityId: string;
  readonly content: string;
  readonly results: string;
  readonly quote: string;
  /** Null where the quote has no one place in the content. */
  readonly startOffset: number | null;
  readonly endOffset: number | null;
  readonly place: number;
}

/**
 * Every quote stands in the words letter by letter, and at its place where it has one: asked of the stored words, whichever of the two
 * has changed. The refusal tells the quotes of the first activity that has such.
 */
export async function requireQuotesInPlace(tx: Tx, activityIds: readonly string[]): Promise<void> {
  if (activityIds.length === 0) return;
  const figures = await tx.query<PlacedQuote>(
    `SELECT a.id AS "activityId", a.content, a.expected_results AS results, f.quote, f.start_offset AS "startOffset", f.end_offset AS "endOffset", f.position AS place
     FROM activity_figure f JOIN activity a ON a.id = f.activity_id WHERE f.activity_id = ANY($1::uuid[]) ORDER BY f.position`,
    [activityIds],
  );
  const strange = byActivity(figures.filter((figure) => !standsInWords(figure)));
  const first = activityIds.find((id) => strange(id).length > 0);
  if (first === undefined) return;
  const errors = strange(first).map(({ place }) => [`figures.${place - 1}.quote`, [{ code: 'figureQuoteMismatch' as const }]]);
  throw new Problem('figureQuoteMismatch', { errors: Object.fromEntries(errors) });
}

function standsInWords({ content, results, quote, startOffset, endOffset }: PlacedQuote): boolean {
  if (startOffset !== null && endOffset !== null) return content.slice(startOffset, endOffset) === quote;
  return content.includes(quote) || results.includes(quote);
}
