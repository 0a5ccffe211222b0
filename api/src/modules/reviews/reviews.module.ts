import { Module } from '@nestjs/common';
import { TasksModule } from '../tasks/index.js';
import { DashboardController } from './dashboard.controller.js';
import { DashboardDeskQuery } from './queries/dashboard-desk.query.js';
import { DashboardFiguresQuery } from './queries/dashboard-figures.query.js';
import { DashboardReader } from './queries/dashboard.query.js';
import { OfficeClock } from './queries/office-clock.js';
import { ReviewFrameQuery } from './queries/review-frame.query.js';
import { ReviewListReader } from './queries/review-list.query.js';
import { ReviewMatrixQuery } from './queries/review-matrix.query.js';
import { ReviewPeriodsReader } from './queries/review-periods.query.js';
import { ReviewSummaryQuery } from './queries/review-summary.query.js';
import { ReviewsController } from './reviews.controller.js';

@Module({
  imports: [TasksModule],
  controllers: [ReviewsController, DashboardController],
  providers: [OfficeClock, ReviewFrameQuery, ReviewPeriodsReader, ReviewSummaryQuery, ReviewMatrixQuery, ReviewListReader, DashboardDeskQuery, DashboardFiguresQuery, DashboardReader],
})
export class ReviewsModule {}
