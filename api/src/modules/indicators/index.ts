export * from './annex/index.js';
export { IndicatorsModule } from './indicators.module.js';
export {
  handOverReport, leaveReport, lockReadableReports, requireOpenReport, requireRoomFor, type LockedReport,
  LockPeriod, MEASURING_ENTITIES, MoveReport, OpenDuePeriods, OpenPeriods, SaveFigures, SubmitReport, UnlockReport, VerifyReport, type FigureLine,
} from './measuring/index.js';
export { EvaluationRoundCommands, ManageEvaluationRounds, RESULTS_ENTITIES, ResultFrameQuery, ScoreboardReader, ScoreLineView } from './results/index.js';
