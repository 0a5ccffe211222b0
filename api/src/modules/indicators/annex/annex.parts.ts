import type { Provider, Type } from '@nestjs/common';
import { AnnexOfPlanController } from './annex-of-plan.controller.js';
import { AssignmentsController } from './assignments.controller.js';
import { CatalogueController } from './catalogue.controller.js';
import { AssignmentCommands } from './commands/assignment-commands.js';
import { CatalogueCommands } from './commands/catalogue-commands.js';
import { CollectionCommands } from './commands/collection-commands.js';
import { ColumnCommands } from './commands/column-commands.js';
import { DecisionCommands } from './commands/decision-commands.js';
import { ManageAnnex } from './commands/manage-annex.js';
import { RowCommands } from './commands/row-commands.js';
import { SheetCommands } from './commands/sheet-commands.js';
import { AssignmentLoader } from './queries/assignment-loader.js';
import { CascadeQuery } from './queries/cascade.query.js';
import { DecisionsQuery } from './queries/decisions.query.js';
import { IndicatorsQuery } from './queries/indicators.query.js';
import { SheetsQuery } from './queries/sheets.query.js';
import { TargetGroundQuery } from './queries/target-ground.query.js';
import { TargetsBesideQuery } from './queries/targets-beside.query.js';
import { SheetsController } from './sheets.controller.js';

export const ANNEX_CONTROLLERS: Type[] = [CatalogueController, SheetsController, AssignmentsController, AnnexOfPlanController];

export const ANNEX_PROVIDERS: Provider[] = [
  SheetCommands, ColumnCommands, RowCommands, AssignmentCommands, CatalogueCommands, CollectionCommands, DecisionCommands, ManageAnnex,
  AssignmentLoader, SheetsQuery, IndicatorsQuery, CascadeQuery, DecisionsQuery, TargetGroundQuery, TargetsBesideQuery,
];

/** Made in one transaction with other things by the demonstration. */
export const ANNEX_EXPORTS: Provider[] = [SheetCommands, AssignmentCommands, CatalogueCommands, CollectionCommands, DecisionCommands];
