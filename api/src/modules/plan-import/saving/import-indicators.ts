import { Injectable } from '@nestjs/common';
import { fold, PERCENT, type CalendarDate } from '#domain';
import { newId, type Tx } from '../../../platform/db/index.js';
import { CatalogueCommands, type NewIndicator } from '../../indicators/index.js';
import type { DraftIndicator } from '../draft/draft.js';
import type { CatalogueEntry } from '../queries/catalogue-entry.js';
import { CATALOGUE_SQL, entryOfName } from '../queries/import-names.query.js';
import { isPercent, measureOf, subjectOf } from './assignment-of-draft.js';

export interface ResolvedIndicators {
  readonly idOf: (indicator: DraftIndicator) => string;
  readonly made: number;
}

const NOT_SAID = 'Chưa ghi trong văn bản';

/**
 * The entries of the catalogue that lines of a document are (RULES.md I2): the one a person chose, the one of the very same name, or
 * a new one. Lines of one name in one document are one indicator, whatever their targets.
 */
@Injectable()
export class ImportIndicators {
  constructor(private readonly catalogue: CatalogueCommands) {}

  async resolve(tx: Tx, indicators: readonly DraftIndicator[], on: CalendarDate, fileName: string): Promise<ResolvedIndicators> {
    if (indicators.length === 0) return { idOf: () => '', made: 0 };
    const known = await tx.query<CatalogueEntry>(CATALOGUE_SQL, [on]);
    const ids = new Map<string, string>();
    const wanted = new Map<string, DraftIndicator>();
    for (const indicator of indicators) {
      const key = keyOf(indicator);
      if (indicator.indicatorId !== null || ids.has(key)) continue;
      const entry = entryOfName(subjectOf(indicator), isPercent(indicator), known);
      if (entry === null) wanted.set(key, wanted.get(key) ?? indicator);
      else ids.set(key, entry.id);
    }
    const made = await this.catalogue.createAll(tx, [...wanted.values()].map((indicator) => newIndicator(indicator, fileName)));
    [...wanted.keys()].forEach((key, index) => ids.set(key, made[index]!));
    return { idOf: (indicator) => indicator.indicatorId ?? ids.get(keyOf(indicator))!, made: made.length };
  }
}

function newIndicator(indicator: DraftIndicator, fileName: string): NewIndicator {
  const isCount = !isPercent(indicator);
  const comparator = indicator.targets[0]?.comparator;
  return {
    code: `NK-${newId().slice(-8).toUpperCase()}`,
    name: subjectOf(indicator),
    kind: isCount ? 'count' : 'ratio',
    accumulation: 'flow',
    direction: comparator === 'lte' || comparator === 'lt' ? 'lower' : 'higher',
    measureUnit: isCount ? measureOf(indicator).slice(0, 50) : PERCENT,
    numeratorText: indicator.numeratorText ?? NOT_SAID,
    denominatorText: isCount ? '' : (indicator.denominatorText ?? NOT_SAID),
    note: `Lập khi nhập văn bản “${fileName}”; xem lại loại, tử số và mẫu số.`,
  };
}

const keyOf = (indicator: DraftIndicator): string => `${isPercent(indicator)} ${fold(subjectOf(indicator))}`;
