import { Body, Controller, Get, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access } from '../../platform/auth/index.js';
import { callerOf } from './commands/application-context.js';
import { FirstAdministratorLink } from './commands/first-administrator-link.js';
import { FirstAdministratorDto, FirstAdministratorQuery } from './dto/auth.dto.js';
import { FirstAdministratorView } from './views/person.view.js';

@ApiTags('auth')
@Controller('auth/first-administrator')
export class FirstAdministratorController {
  constructor(private readonly link: FirstAdministratorLink) {}

  @Get()
  @Access('public')
  @ApiOperation({ summary: 'Whether the first administrator’s link opens', description: 'The token is in the link printed in the log.' })
  @ApiOkResponse({ type: FirstAdministratorView })
  async read(@Query() query: FirstAdministratorQuery): Promise<FirstAdministratorView> {
    return { isOpen: await this.link.isOpen(query.token) };
  }

  @Post()
  @Access('public')
  @ApiOperation({ summary: 'Make the first administrator', description: 'Once, with the token; makes the top unit too. 404 setupClosed; 422 for a weak password.' })
  @ApiCreatedResponse({ type: FirstAdministratorView })
  async use(@Body() body: FirstAdministratorDto, @Req() request: FastifyRequest): Promise<FirstAdministratorView> {
    await this.link.use(callerOf(request), body);
    return { isOpen: false };
  }
}
