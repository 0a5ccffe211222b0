import type { Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import type { FigureInput } from './activity-input.js';
import { withKeptIds, type Known } from './kept-ids.js';

/** The numeric targets hidden in an activity's words, linked to indicators (A4). */
export async function writeFigures(tx: Tx, activityId: string, entries: readonly FigureInput[]): Promise<void> {
  await checkFigures(tx, entries);
  const known = await tx.query<Known>(
    `SELECT id, quote || ' ' || comparator || ' ' || COALESCE(value::text, '') || ' ' || measure_unit AS key
     FROM activity_figure WHERE activity_id = $1 ORDER BY position`,
    [activityId],
  );
  const kept = withKeptIds(entries, (entry) => `${entry.quote} ${entry.comparator} ${entry.value ?? ''} ${entry.measureUnit}`, known);
  await tx.query('DELETE FROM activity_figure WHERE activity_id = $1', [activityId]);
  await tx.query(
    `INSERT INTO activity_figure (id, activity_id, position, quote, comparator, value, measure_unit, indicator_id, start_offset, end_offset)
     SELECT given.id, $1, given.place, given.quote, given.comparator, given.value, given.measure_unit, given.indicator_id, given.start_offset, given.end_offset
     FROM unnest($2::uuid[], $3::text[], $4::text[], $5::numeric[], $6::text[], $7::uuid[], $8::integer[], $9::integer[])
       WITH ORDINALITY AS given(id, quote, comparator, value, measure_unit, indicator_id, start_offset, end_offset, place)`,
    [
      activityId, kept.map(({ id }) => id), kept.map(({ quote }) => quote), kept.map(({ comparator }) => comparator),
      kept.map(({ value }) => value), kept.map(({ measureUnit }) => measureUnit), kept.map(({ indicatorId }) => indicatorId ?? null),
      kept.map(({ startOffset }) => startOffset ?? null), kept.map(({ endOffset }) => endOffset ?? null),
    ],
  );
}

async function checkFigures(tx: Tx, entries: readonly FigureInput[]): Promise<void> {
  entries.forEach(({ value, indicatorId, startOffset, endOffset }, index) => {
    if (value === null && !indicatorId) throw invalidField(`figures.${index}.value`, 'required');
    if ((startOffset ?? null) === null !== ((endOffset ?? null) === null)) throw invalidField(`figures.${index}.endOffset`, 'required');
  });
  const wanted = [...new Set(entries.flatMap(({ indicatorId }) => (indicatorId ? [indicatorId] : [])))];
  if (wanted.length === 0) return;
  const known = new Set((await tx.query<{ id: string }>('SELECT id FROM indicator WHERE id = ANY($1::uuid[])', [wanted])).map(({ id }) => id));
  const missing = entries.findIndex(({ indicatorId }) => indicatorId && !known.has(indicatorId.toLowerCase()));
  if (missing >= 0) throw invalidField(`figures.${missing}.indicatorId`, 'unknownReference');
}

interface PlacedQuote {
  readonly content: string;
  readonly results: string;
  readonly quote: string;
  /** Null where the quote has no one place in the content. */
  readonly startOffset: number | null;
  readonly endOffset: number | null;
  readonly place: number;
}

/** Every quote stands in the words letter by letter, and at its place where it has one: asked of the stored words, whichever of the two has changed. */
export async function requireQuotesInPlace(tx: Tx, activityId: string): Promise<void> {
  const figures = await tx.query<PlacedQuote>(
    `SELECT a.content, a.expected_results AS results, f.quote, f.start_offset AS "startOffset", f.end_offset AS "endOffset", f.position AS place
     FROM activity_figure f JOIN activity a ON a.id = f.activity_id WHERE f.activity_id = $1 ORDER BY f.position`,
    [activityId],
  );
  const strange = figures.filter((figure) => !standsInWords(figure));
  if (strange.length === 0) return;
  const errors = strange.map(({ place }) => [`figures.${place - 1}.quote`, [{ code: 'figureQuoteMismatch' as const }]]);
  throw new Problem('figureQuoteMismatch', { errors: Object.fromEntries(errors) });
}

function standsInWords({ content, results, quote, startOffset, endOffset }: PlacedQuote): boolean {
  if (startOffset !== null && endOffset !== null) return content.slice(startOffset, endOffset) === quote;
  return content.includes(quote) || results.includes(quote);
}
