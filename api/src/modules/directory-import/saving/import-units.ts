import { Injectable } from '@nestjs/common';
import { scopeOf, type RequestContext } from '../../../platform/auth/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { createManyUnits, lockUnitTree } from '../../org-units/index.js';
import { ImportUnitRowDto, type ImportUnitsDto } from '../dto/import-rows.dto.js';
import type { ImportedUnitsView } from '../views/list-preview.view.js';
import { checkRows, requireNone } from './check-rows.js';
import { UnitRows } from './unit-rows.js';

/** Two lists at once would each make what the other makes: one waits until the other is saved. */
export const lockDirectoryImport = async (tx: Tx): Promise<void> => {
  await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('directory import', 0))");
};

/**
 * Saves a list of units, all or nothing, in a number of statements that does not grow with the list. Units that are there
 * already are told and left as they are, so that the same list twice makes nothing twice (CATALOGUE 118, 119).
 */
@Injectable()
export class ImportUnits {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem listRowsInvalid with errors by `row.field`: required, unknownReference, notAllowed, unitCodeTaken, unitCycle, unitNotValidOn … */
  async execute(context: RequestContext, { rows: given, validFrom }: ImportUnitsDto): Promise<ImportedUnitsView> {
    const rows = await checkRows(given, ImportUnitRowDto);
    return this.unitOfWork.run(context, async (tx) => {
      await lockDirectoryImport(tx);
      await lockUnitTree(tx, 'shared');
      const { toMake, existingKeys, errors } = (await new UnitRows(rows, validFrom, scopeOf(context.actor, 'orgUnits.manage')).load(tx, context.actor)).sorted();
      requireNone(errors);
      await createManyUnits(tx, toMake);
      return { created: toMake.length, existingKeys };
    });
  }
}
