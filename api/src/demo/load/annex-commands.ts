import { Injectable } from '@nestjs/common';
import { DocumentCommands } from '../../modules/documents/index.js';
import { CatalogueCommands, CollectionCommands, SheetCommands } from '../../modules/indicators/index.js';
import { OrgUnitCommands, SuccessionCommands, UnitGroupCommands } from '../../modules/org-units/index.js';
import { PeopleCommands } from '../../modules/people/index.js';
import { ActivityCommands, PlanCommands } from '../../modules/plans/index.js';

/** Commands on units, groups, people and succession, held together. */
@Injectable()
export class AuthorityCommands {
  constructor(
    readonly units: OrgUnitCommands,
    readonly groups: UnitGroupCommands,
    readonly people: PeopleCommands,
    readonly successions: SuccessionCommands,
  ) {}
}

/** Commands on the catalogue, the annexes and the plans that hold them. */
@Injectable()
export class AnnexCommands {
  constructor(
    readonly documents: DocumentCommands,
    readonly plans: PlanCommands,
    readonly activities: ActivityCommands,
    readonly catalogue: CatalogueCommands,
    readonly sheets: SheetCommands,
    readonly collections: CollectionCommands,
  ) {}
}

