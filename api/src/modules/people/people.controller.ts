import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Idempotent, type RequestContext } from '../../platform/auth/index.js';
import { ExpectedVersion, type PageOf } from '../../platform/http/index.js';
import { ManageAccess } from './commands/manage-access.js';
import { ManagePeople } from './commands/manage-people.js';
import { IdParams } from './dto/id-params.dto.js';
import { AssignableQuery, ChangePersonDto, CreatePersonDto, DisablePersonDto, PeopleListQuery } from './dto/person.dto.js';
import { PeopleQuery } from './queries/people.query.js';
import { PersonDirectory } from './queries/person-directory.js';
import { AssignableListView, EndedSessionsView, NewPersonView, PeoplePageView, PersonView, TemporaryPasswordView } from './views/person.view.js';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly directory: PersonDirectory,
    private readonly manage: ManagePeople,
    private readonly access: ManageAccess,
  ) {}

  @Get()
  @Access('people.read')
  @ApiOperation({ summary: 'People', description: 'People whose unit lies in the reader’s scope.' })
  @ApiOkResponse({ type: PeoplePageView })
  list(@Context() context: RequestContext, @Query() query: PeopleListQuery): Promise<PageOf<PersonView>> {
    return this.people.list(context.actor, query);
  }

  @Get('assignable')
  @Access('tasks.assign')
  @ApiOperation({ summary: 'Whom one may assign', description: 'Active people of the unit and below, at most 500. 404 when the unit is out of scope.' })
  @ApiOkResponse({ type: AssignableListView })
  async assignable(@Context() context: RequestContext, @Query() query: AssignableQuery): Promise<AssignableListView> {
    return { items: await this.directory.assignableIn(context.actor, query.unitId) };
  }

  @Get(':id')
  @Access('people.read')
  @ApiOperation({ summary: 'One person', description: '404 out of scope.' })
  @ApiOkResponse({ type: PersonView })
  read(@Context() context: RequestContext, @Param() params: IdParams): Promise<PersonView> {
    return this.people.read(context.actor, params.id);
  }

  @Post()
  @Access('people.manage')
  @Idempotent()
  @ApiOperation({ summary: 'Enter a person', description: 'Answers a temporary password once. 409 usernameTaken; 400 for units out of scope.' })
  @ApiCreatedResponse({ type: NewPersonView })
  async create(@Context() context: RequestContext, @Body() body: CreatePersonDto): Promise<NewPersonView> {
    const { id, temporaryPassword } = await this.manage.create(context, body);
    return { ...(await this.people.read(context.actor, id)), temporaryPassword };
  }

  @Patch(':id')
  @Access('people.manage')
  @ApiOperation({ summary: 'Edit a person', description: 'Only the keys sent; `grants` replaces the list. Holds from the person’s next request. 409 lastAdministrator.' })
  @ApiOkResponse({ type: PersonView })
  async change(
    @Context() context: RequestContext,
    @Param() params: IdParams,
    @ExpectedVersion() version: number,
    @Body() body: ChangePersonDto,
  ): Promise<PersonView> {
    await this.manage.change(context, params.id, version, body);
    return this.people.read(context.actor, params.id);
  }

  @Post(':id/disable')
  @HttpCode(200)
  @Access('people.manage')
  @ApiOperation({ summary: 'Disable a person', description: 'Ends all of their sessions. 409 lastAdministrator.' })
  @ApiOkResponse({ type: PersonView })
  async disable(
    @Context() context: RequestContext,
    @Param() params: IdParams,
    @ExpectedVersion() version: number,
    @Body() body: DisablePersonDto,
  ): Promise<PersonView> {
    await this.access.disable(context, params.id, version, body.reason);
    return this.people.read(context.actor, params.id);
  }

  @Post(':id/enable')
  @HttpCode(200)
  @Access('people.manage')
  @ApiOperation({ summary: 'Enable a person again', description: 'Password and roles are as they were.' })
  @ApiOkResponse({ type: PersonView })
  async enable(@Context() context: RequestContext, @Param() params: IdParams, @ExpectedVersion() version: number): Promise<PersonView> {
    await this.access.enable(context, params.id, version);
    return this.people.read(context.actor, params.id);
  }

  @Post(':id/reset-password')
  @HttpCode(200)
  @Access('people.manage')
  @ApiOperation({ summary: 'Give a new temporary password', description: 'Shown once; ends all sessions of the person.' })
  @ApiOkResponse({ type: TemporaryPasswordView })
  resetPassword(@Context() context: RequestContext, @Param() params: IdParams, @ExpectedVersion() version: number): Promise<TemporaryPasswordView> {
    return this.access.resetPassword(context, params.id, version);
  }

  @Post(':id/end-sessions')
  @HttpCode(200)
  @Access('people.manage')
  @ApiOperation({ summary: 'End all sessions of a person', description: 'Needs no If-Match: the person is not changed.' })
  @ApiOkResponse({ type: EndedSessionsView })
  endSessions(@Context() context: RequestContext, @Param() params: IdParams): Promise<EndedSessionsView> {
    return this.access.endSessions(context, params.id);
  }
}
