import { Module } from '@nestjs/common';
import { ManageOrgUnits } from './commands/manage-org-units.js';
import { ManageUnitGroups } from './commands/manage-unit-groups.js';
import { OrgUnitCommands } from './commands/org-unit-commands.js';
import { SuccessionCommands } from './commands/succession-commands.js';
import { UnitGroupCommands } from './commands/unit-group-commands.js';
import { OrgUnitsController } from './org-units.controller.js';
import { OrgUnitsQuery } from './queries/org-units.query.js';
import { SuccessionsQuery } from './queries/successions.query.js';
import { UnitGroupsQuery } from './queries/unit-groups.query.js';
import { UnitGroupsController } from './unit-groups.controller.js';
import { UnitSuccessionsController } from './unit-successions.controller.js';

@Module({
  controllers: [OrgUnitsController, UnitGroupsController, UnitSuccessionsController],
  providers: [OrgUnitCommands, UnitGroupCommands, SuccessionCommands, ManageOrgUnits, ManageUnitGroups, OrgUnitsQuery, UnitGroupsQuery, SuccessionsQuery],
  exports: [OrgUnitCommands, UnitGroupCommands, SuccessionCommands, OrgUnitsQuery],
})
export class OrgUnitsModule {}
