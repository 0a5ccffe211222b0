import { Platform1732147200001 } from './1732147200001-platform.js';
import { OrgUnits1732147200002 } from './1732147200002-org-units.js';
import { People1732147200003 } from './1732147200003-people.js';
import { Plans1732147200004 } from './1732147200004-plans.js';
import { Tasks1732147200005 } from './1732147200005-tasks.js';
import { Evidence1732147200006 } from './1732147200006-evidence.js';
import { SearchInSight1732233600001 } from './1732233600001-search-in-sight.js';
import { EvidenceHistory1732233600010 } from './1732233600010-evidence-history.js';
import { TaskHistory1732233600020 } from './1732233600020-task-history.js';
import { NothingUnused1732233600030 } from './1732233600030-nothing-unused.js';
import { IndicatorAnnex1732320000001 } from './1732320000001-indicator-annex.js';
import { Measurements1732320000010 } from './1732320000010-measurements.js';
import { HandOvers1732320000020 } from './1732320000020-hand-overs.js';
import { ReportEvidence1732320000030 } from './1732320000030-report-evidence.js';
import { PlanImports1732320000050 } from './1732320000050-plan-imports.js';
import { Amendments1732320000060 } from './1732320000060-amendments.js';

/** In the order they run. A released migration is never edited: the next change is a new file at the end. */
export const MIGRATIONS = [
  Platform1732147200001,
  OrgUnits1732147200002,
  People1732147200003,
  Plans1732147200004,
  Tasks1732147200005,
  Evidence1732147200006,
  SearchInSight1732233600001,
  EvidenceHistory1732233600010,
  TaskHistory1732233600020,
  NothingUnused1732233600030,
  IndicatorAnnex1732320000001,
  Measurements1732320000010,
  HandOvers1732320000020,
  ReportEvidence1732320000030,
  PlanImports1732320000050,
  Amendments1732320000060,
];
