import type { Provider, Type } from '@nestjs/common';
import { MoveReport } from './commands/move-report.js';
import { ReportEvidence } from './commands/report-evidence.js';
import { SaveFigures } from './commands/save-figures.js';
import { SubmitReport } from './commands/submit-report.js';
import { UnlockReport } from './commands/unlock-report.js';
import { VerifyReport } from './commands/verify-report.js';
import { LockDuePeriods } from './periods/lock-due-periods.js';
import { LockPeriod } from './periods/lock-period.js';
import { OpenDuePeriods } from './periods/open-due-periods.js';
import { OpenPeriods } from './periods/open-periods.js';
import { IndicatorPeriodsController } from './periods/periods.controller.js';
import { PeriodsQuery } from './periods/periods.query.js';
import { ReportDesk } from './queries/report-desk.query.js';
import { ReportLists } from './queries/report-lists.query.js';
import { ReportPageQuery } from './queries/report-page.query.js';
import { ReportUploadPermit } from './queries/report-upload-permit.js';
import { ReportEvidenceController } from './report-evidence.controller.js';
import { ReportReviewController } from './report-review.controller.js';
import { ReportsController } from './reports.controller.js';
import { ReportTemplateController } from './template/template.controller.js';
import { UploadFigures } from './template/upload-figures.js';

export { checkFigures, type CheckedFigures, type FigureLine, type LineProblem } from './commands/check-figures.js';
export { lockReadableReport, lockReadableReports, type LockedReport } from './commands/lock-report.js';
export { askedIndicators, type AskedIndicator } from './commands/report-lines.js';
export { handOverReport, leaveReport, requireOpenReport, requireRoomFor } from './hand-over/hand-over-report.js';
export { MEASURING_ENTITIES } from './entities/index.js';
export { LockDuePeriods, MoveReport, OpenDuePeriods, OpenPeriods, LockPeriod, ReportPageQuery, SaveFigures, SubmitReport, UnlockReport, VerifyReport };

export const MEASURING_CONTROLLERS: Type[] = [IndicatorPeriodsController, ReportReviewController, ReportsController, ReportEvidenceController, ReportTemplateController];

/** Used by the demonstration and by the template's upload. */
export const MEASURING_EXPORTS: Provider[] = [OpenPeriods, SaveFigures, SubmitReport, MoveReport, VerifyReport, UnlockReport, LockPeriod, ReportPageQuery];

export const MEASURING_PROVIDERS: Provider[] = [...MEASURING_EXPORTS, LockDuePeriods, OpenDuePeriods, PeriodsQuery, ReportDesk, ReportLists, ReportEvidence, ReportUploadPermit, UploadFigures];
