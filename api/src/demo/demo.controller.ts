import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, type RequestContext } from '../platform/auth/index.js';
import { ROLES, type Role } from '#contracts';
import { BooleanField, ChoiceField, DateField, ObjectField, TextField } from '../platform/http/index.js';
import { Demonstration } from './demonstration.js';

class DemoUserView {
  @TextField() username: string;
  @TextField() fullName: string;
  @TextField() post: string;
  @TextField({ description: 'Name of the unit the person works in.' }) unitName: string;
  @TextField({ description: 'Name of the authority whose plan the person works on: the nearest unit at or above theirs that owns one, else their own.' })
  authorityName: string;
  @ChoiceField(ROLES, { isList: true, enumName: 'Role' }) roles: Role[];
}

class DemoView {
  @BooleanField() isDemo: boolean;
  @DateField({ description: 'The business date; the demonstration date in a demonstration.' }) today: string;
  @ObjectField(() => DemoUserView, { isList: true, description: 'People one may sign in as; empty outside a demonstration.' })
  users: DemoUserView[];
  @TextField({ isNullable: true, description: 'Their common password; null outside a demonstration.' })
  password: string | null;
}

class DemoDateInput {
  @DateField({ description: 'From 2024-01-01 to 2024-12-31.', example: '2024-07-05' }) today: string;
}

class DemoDateView {
  @DateField() today: string;
}

@ApiTags('demo')
@Controller('demo')
export class DemoController {
  constructor(private readonly demonstration: Demonstration) {}

  @Get()
  @Access('public')
  @ApiOperation({ summary: 'Whether this is a demonstration, its date, and who may sign in to it.' })
  @ApiOkResponse({ type: DemoView })
  async show(): Promise<DemoView> {
    return this.demonstration.describe();
  }

  @Put('date')
  @Access('signedIn')
  @ApiOperation({ summary: 'Moves the demonstration to another date. 404 outside a demonstration.' })
  @ApiOkResponse({ type: DemoDateView })
  async moveTo(@Context() context: RequestContext, @Body() input: DemoDateInput): Promise<DemoDateView> {
    await this.demonstration.moveTo(context, input.today);
    return { today: input.today };
  }
}
