import { Injectable } from '@nestjs/common';
import { LockPeriod, MoveReport, OpenPeriods, SaveFigures, SubmitReport, UnlockReport, VerifyReport } from '../../modules/indicators/index.js';

/** What units and offices do with reports of figures, held together. */
@Injectable()
export class ReportCommands {
  constructor(
    readonly save: SaveFigures,
    readonly submit: SubmitReport,
    readonly move: MoveReport,
    readonly verify: VerifyReport,
  ) {}
}

/** What offices do with whole periods, and with a report after the lock. */
@Injectable()
export class PeriodCommands {
  constructor(
    readonly open: OpenPeriods,
    readonly lock: LockPeriod,
    readonly unlock: UnlockReport,
  ) {}
}
