import { Injectable } from '@nestjs/common';
import { DocumentCommands } from '../../modules/documents/index.js';
import { AddFile } from '../../modules/evidence/index.js';
import { OrgUnitCommands, UnitGroupCommands } from '../../modules/org-units/index.js';
import { PasswordHashing, PeopleCommands } from '../../modules/people/index.js';
import { ActivityCommands, PlanCommands, SectionCommands } from '../../modules/plans/index.js';
import { ChangeTask, MoveTask, SaveDraft } from '../../modules/tasks/index.js';
import { Database, type Tx } from '../../platform/db/index.js';
import { DemoActors } from './load-context.js';
import { loadOrganisation } from './load-organisation.js';
import { loadPlan } from './load-plan.js';
import { loadWork } from './load-work.js';

/** The plan's commands, held together. */
@Injectable()
export class DemonstrationPlan {
  readonly commands: { readonly plans: PlanCommands; readonly sections: SectionCommands; readonly activities: ActivityCommands };

  constructor(plans: PlanCommands, sections: SectionCommands, activities: ActivityCommands) {
    this.commands = { plans, sections, activities };
  }
}

/** Units, groups, people and the plan's draft, in one transaction. */
@Injectable()
export class DemonstrationOrganisation {
  constructor(
    private readonly units: OrgUnitCommands,
    private readonly groups: UnitGroupCommands,
    private readonly people: PeopleCommands,
    private readonly passwords: PasswordHashing,
    private readonly documents: DocumentCommands,
    private readonly plan: DemonstrationPlan,
  ) {}

  async prepare(password: string): Promise<(tx: Tx) => Promise<{ planId: string; units: Record<string, string> }>> {
    const passwordHash = await this.passwords.hash(password);
    return async (tx) => {
      const ids = await loadOrganisation(tx, { units: this.units, groups: this.groups, people: this.people }, passwordHash);
      const planId = await loadPlan(tx, { documents: this.documents, ...this.plan.commands }, ids);
      return { planId, units: Object.fromEntries(ids.units) };
    };
  }
}

/** The made-up work of two quarters. */
@Injectable()
export class DemonstrationWork {
  constructor(
    private readonly database: Database,
    private readonly addFile: AddFile,
    private readonly saveDraft: SaveDraft,
    private readonly moveTask: MoveTask,
    private readonly changeTask: ChangeTask,
  ) {}

  async play(planId: string, units: ReadonlyMap<string, string>): Promise<void> {
    const { addFile, saveDraft, moveTask, changeTask } = this;
    await loadWork(this.database, { addFile, saveDraft, moveTask, changeTask }, new DemoActors(this.database), planId, units);
  }
}
