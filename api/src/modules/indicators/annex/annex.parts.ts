import type { Provider, Type } from '@nestjs/common';
import { AssignmentCommands } from './commands/assignment-commands.js';
import { CatalogueCommands } from './commands/catalogue-commands.js';
import { CollectionCommands } from './commands/collection-commands.js';
import { DecisionCommands } from './commands/decision-commands.js';
import { ManageAnnex } from './commands/manage-annex.js';
import { RowCommands } from './commands/row-commands.js';
import { SheetCommands } from './commands/sheet-commands.js';

export const ANNEX_CONTROLLERS: Type[] = [];

export const ANNEX_PROVIDERS: Provider[] = [
  SheetCommands, RowCommands, AssignmentCommands, CatalogueCommands, CollectionCommands, DecisionCommands, ManageAnnex,
];

/** Made in one transaction with other things by the demonstration. */
export const ANNEX_EXPORTS: Provider[] = [SheetCommands, AssignmentCommands, CatalogueCommands, CollectionCommands, DecisionCommands];
