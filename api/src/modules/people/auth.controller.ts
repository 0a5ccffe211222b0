import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, Context, WhilePasswordChange, type RequestContext } from '../../platform/auth/index.js';
import { IdParams } from './dto/id-params.dto.js';
import { callerOf } from './commands/application-context.js';
import { ChangePassword } from './commands/change-password.js';
import { EndOwnSessions } from './commands/end-sessions.js';
import { SignIn } from './commands/sign-in.js';
import { ChangePasswordDto, SignInDto } from './dto/auth.dto.js';
import { MeQuery } from './queries/me.query.js';
import { SessionsQuery } from './queries/sessions.query.js';
import { SessionCookies } from './sessions/session-cookies.js';
import { MeView, SessionListView } from './views/me.view.js';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signInCommand: SignIn,
    private readonly ownSessions: EndOwnSessions,
    private readonly passwordCommand: ChangePassword,
    private readonly me: MeQuery,
    private readonly sessions: SessionsQuery,
    private readonly cookies: SessionCookies,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  @Access('public')
  @ApiOperation({ summary: 'Sign in', description: 'Sets the session cookie. 401 signInFailed for any wrong name or password; 429 tooManyAttempts with Retry-After in seconds.' })
  @ApiOkResponse({ type: MeView })
  async signIn(@Body() body: SignInDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeView> {
    const signedIn = await this.signInCommand.execute({
      ...callerOf(request),
      username: body.username,
      password: body.password,
      deviceCookie: this.cookies.readDevice(request),
      presentedToken: this.cookies.readSession(request),
    });
    this.cookies.writeSession(reply, signedIn.token);
    this.cookies.writeDevice(reply, signedIn.deviceCookie);
    return this.me.read(signedIn.personId);
  }

  @Post('sign-out')
  @HttpCode(204)
  @Access('signedIn')
  @WhilePasswordChange()
  @ApiOperation({ summary: 'Sign out', description: 'Ends this session at once and asks the browser to drop what it cached.' })
  @ApiNoContentResponse()
  async signOut(@Context() context: RequestContext, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.ownSessions.signOut(context);
    this.cookies.clearSession(reply);
    // Not "cookies": the mark of a known device outlives the session. Not "storage": text that has not reached the server stays
    // on the device until it is sent (docs/decisions/sessions.md); the admin takes away the rest by itself.
    void reply.header('Clear-Site-Data', '"cache"');
  }

  @Get('me')
  @Access('signedIn')
  @WhilePasswordChange()
  @ApiOperation({ summary: 'Who is signed in', description: 'The person, roles, permissions and the business date.' })
  @ApiOkResponse({ type: MeView })
  readMe(@Context() context: RequestContext): Promise<MeView> {
    return this.me.read(context.actor.personId);
  }

  @Post('change-password')
  @HttpCode(204)
  @Access('signedIn')
  @WhilePasswordChange()
  @ApiOperation({ summary: 'Change the own password', description: '15 to 256 characters; needs the current one; ends the other sessions. 422 currentPasswordWrong, passwordTooShort, passwordTooLong, passwordCommon, passwordContext.' })
  @ApiNoContentResponse()
  changePassword(@Context() context: RequestContext, @Body() body: ChangePasswordDto): Promise<void> {
    return this.passwordCommand.execute(context, body);
  }

  @Get('sessions')
  @Access('signedIn')
  @ApiOperation({ summary: 'Own sessions', description: 'Live sessions of the signed-in person, newest first.' })
  @ApiOkResponse({ type: SessionListView })
  async listSessions(@Context() context: RequestContext): Promise<SessionListView> {
    return { items: await this.sessions.list(context.actor) };
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Access('signedIn')
  @ApiOperation({ summary: 'End one of the own sessions', description: '404 when it is not one of the own live sessions.' })
  @ApiNoContentResponse()
  endSession(@Context() context: RequestContext, @Param() params: IdParams): Promise<void> {
    return this.ownSessions.endOne(context, params.id);
  }

  @Post('sessions/end-others')
  @HttpCode(204)
  @Access('signedIn')
  @ApiOperation({ summary: 'End all other own sessions', description: 'The session of this request goes on.' })
  @ApiNoContentResponse()
  endOtherSessions(@Context() context: RequestContext): Promise<void> {
    return this.ownSessions.endOthers(context);
  }
}
