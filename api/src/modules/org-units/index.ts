export { OrgUnitCommands, type NewOrgUnit, type OrgUnitChange } from './commands/org-unit-commands.js';
export { UnitGroupCommands, type NewUnitGroup, type UnitGroupChange } from './commands/unit-group-commands.js';
export { lockUnitTree } from './commands/unit-tree-lock.js';
export { ORG_UNIT_ENTITIES } from './entities/unit-group.entity.js';
export { GROUP_KINDS, type GroupKind, type GroupRule } from './group-rule.js';
export { OrgUnitsModule } from './org-units.module.js';
export { GroupResolver, type GroupMember, type RowSource } from './queries/group-resolver.js';
export { OrgUnitsQuery } from './queries/org-units.query.js';
export { UnitRefView } from './views/org-unit.view.js';
