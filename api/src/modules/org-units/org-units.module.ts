import { Module } from '@nestjs/common';
import { ManageOrgUnits } from './commands/manage-org-units.js';
import { ManageUnitGroups } from './commands/manage-unit-groups.js';
import { OrgUnitCommands } from './commands/org-unit-commands.js';
import { SuccessionCommands } from './commands/succession-commands.js';
import { UnitGroupCommands } from './commands/unit-group-commands.js';
import { OrgUnitsController } from './org-units.controller.js';
import { OrgUnitsQuery } from './queries/org-units.query.js';
import { UnitGroupsQuery } from './queries/unit-groups.query.js';
import { UnitGroupsController } from './unit-groups.controller.js';

@Module({
  controllers: [OrgUnitsController, UnitGroupsController],
  providers: [OrgUnitCommands, UnitGroupCommands, SuccessionCommands, ManageOrgUnits, ManageUnitGroups, OrgUnitsQuery, UnitGroupsQuery],
  exports: [OrgUnitCommands, UnitGroupCommands, SuccessionCommands, OrgUnitsQuery],
})
export class OrgUnitsModule {}
