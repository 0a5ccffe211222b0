import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, type RequestContext } from '../../platform/auth/index.js';
import { ReviewListQuery, ReviewPeriodsQuery, ReviewQuery } from './dto/review.dto.js';
import { ReviewFrameQuery } from './queries/review-frame.query.js';
import { ReviewListReader } from './queries/review-list.query.js';
import { ReviewMatrixQuery } from './queries/review-matrix.query.js';
import { ReviewPeriodsReader } from './queries/review-periods.query.js';
import { ReviewSummaryQuery } from './queries/review-summary.query.js';
import { ReviewTaskPageView } from './views/review-list.view.js';
import { ReviewMatrixView } from './views/review-matrix.view.js';
import { ReviewPeriodListView, ReviewSummaryView } from './views/review-summary.view.js';

/** The quarterly review (RULES.md Q1): reading only; nothing here creates or changes a row. */
@ApiTags('reviews')
@Controller('reviews')
export class ReviewsController {
  constructor(
    private readonly frames: ReviewFrameQuery,
    private readonly periods: ReviewPeriodsReader,
    private readonly summaries: ReviewSummaryQuery,
    private readonly matrices: ReviewMatrixQuery,
    private readonly lists: ReviewListReader,
  ) {}

  @Get()
  @Access('reviews.read')
  @ApiOperation({ summary: 'Quarters a plan is reviewed in', description: 'With their windows under the plan’s reporting scheme. 404 for a plan out of sight.' })
  @ApiOkResponse({ type: ReviewPeriodListView })
  async list(@Context() { actor }: RequestContext, @Query() { planId }: ReviewPeriodsQuery): Promise<ReviewPeriodListView> {
    return { items: await this.periods.list(actor, planId) };
  }

  @Get('summary')
  @Access('reviews.read')
  @ApiOperation({ summary: 'Figures of a quarter’s review', description: 'Whole numbers of tasks within the reader’s scope; shares as numerator and denominator. 404 for a plan or unit out of sight.' })
  @ApiOkResponse({ type: ReviewSummaryView })
  async summary(@Context() { actor }: RequestContext, @Query() query: ReviewQuery): Promise<ReviewSummaryView> {
    return this.summaries.read(await this.frames.open(actor, query), actor);
  }

  @Get('matrix')
  @Access('reviews.read')
  @ApiOperation({ summary: 'Matrix units × activities of a quarter’s review', description: 'One cell per unit and activity with tasks in the review, as arrays. 404 for a plan or unit out of sight.' })
  @ApiOkResponse({ type: ReviewMatrixView })
  async matrix(@Context() { actor }: RequestContext, @Query() query: ReviewQuery): Promise<ReviewMatrixView> {
    return this.matrices.read(await this.frames.open(actor, query), actor);
  }

  @Get('overdue')
  @Access('reviews.read')
  @ApiOperation({ summary: 'Overdue, unreported, undated or waiting tasks of a review', description: 'The longest waiting first. 404 for a plan or unit out of sight.' })
  @ApiOkResponse({ type: ReviewTaskPageView })
  async overdue(@Context() { actor }: RequestContext, @Query() query: ReviewListQuery): Promise<ReviewTaskPageView> {
    return this.lists.page(await this.frames.open(actor, query), actor, query);
  }
}
