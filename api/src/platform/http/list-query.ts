import { ApiProperty } from '@nestjs/swagger';
import type { Database } from '../db/database.js';
import type { Parameters } from '../db/parameters.js';
import { ChoiceField, IntegerField } from './fields.js';

/** What every list accepts; a list adds its own `sort` choices and filters, and refuses every other key. */
export class ListQuery {
  @IntegerField({ isOptional: true, min: 1, max: 100_000, description: 'Page, from 1. Default 1.' })
  page: number = 1;

  @IntegerField({ isOptional: true, min: 1, max: 100, description: 'Rows of a page, at most 100. Default 25.' })
  perPage: number = 25;

  @ChoiceField(['asc', 'desc'], { isOptional: true, description: 'Direction of the sort. Default asc.' })
  order: 'asc' | 'desc' = 'asc';
}

/** Totals are counted up to this many rows, so that a page costs the same whatever lies behind it; beyond, the answer says "more than". */
export const COUNTED_UP_TO = 1000;

export interface PageOf<Item> {
  readonly items: Item[];
  readonly total: number;
  readonly isTotalExact: boolean;
}

/** The totals of a page in the OpenAPI document; a concrete page extends this with its `items`. */
export abstract class PageView {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: COUNTED_UP_TO, description: 'Rows in all, counted up to 1000.' })
  total: number;

  @ApiProperty({ description: 'False when there are more than `total` rows.' })
  isTotalExact: boolean;
}

/** LIMIT and OFFSET of a page, as parameters. */
export function limitOf(query: ListQuery, parameters: Parameters): string {
  return `LIMIT ${parameters.add(query.perPage)} OFFSET ${parameters.add((query.page - 1) * query.perPage)}`;
}

/** Counts the rows of `fromWhere` ("FROM … WHERE …") up to the bound. */
export async function boundedCount(database: Database, fromWhere: string, values: readonly unknown[]): Promise<{ total: number; isTotalExact: boolean }> {
  const row = await database.first<{ n: number }>(
    `SELECT count(*)::int AS n FROM (SELECT 1 ${fromWhere} LIMIT ${COUNTED_UP_TO + 1}) counted`,
    values,
  );
  const counted = row?.n ?? 0;
  return { total: Math.min(counted, COUNTED_UP_TO), isTotalExact: counted <= COUNTED_UP_TO };
}

/** The total without a query where the page itself tells it: a first page that is not full. */
export function knownTotal(query: ListQuery, itemCount: number): { total: number; isTotalExact: true } | null {
  if (itemCount === 0 && query.page > 1) return null;
  if (itemCount === query.perPage) return null;
  return { total: (query.page - 1) * query.perPage + itemCount, isTotalExact: true };
}
