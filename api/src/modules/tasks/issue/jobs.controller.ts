import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, type RequestContext } from '../../../platform/auth/index.js';
import { JobRunner } from '../../../platform/jobs/index.js';
import { Problem } from '../../../platform/problems/index.js';
import type { IssueResult } from './issue-plan.js';
import { JobDto } from './issue.view.js';

@ApiTags('jobs')
@Controller('jobs')
export class JobsController {
  constructor(private readonly jobs: JobRunner) {}

  @Get(':id')
  @Access('signedIn')
  @ApiOperation({ summary: 'How far a job of one’s own is', description: '`done` of `total` steps; 404 for another person’s.' })
  @ApiOkResponse({ type: JobDto })
  async find(@Context() context: RequestContext, @Param('id', ParseUUIDPipe) id: string): Promise<JobDto> {
    // This module alone starts jobs.
    const job = await this.jobs.find<IssueResult>(id, context.actor.personId);
    if (job === null) throw new Problem('notFound');
    return job;
  }
}
