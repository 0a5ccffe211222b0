import { SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import 'reflect-metadata';
import { AppModule } from './app.module.js';
import { Demonstration } from './demo/index.js';
import { FilesSweep } from './modules/evidence/index.js';
import { OpenDuePeriods } from './modules/indicators/index.js';
import { FirstAdministratorLink } from './modules/people/index.js';
import { ReferenceData } from './modules/settings/index.js';
import { couldRewriteAudit, migrateDatabase, roleOf } from './platform/db/index.js';
import { createApplication } from './platform/http/create-application.js';
import { openApiDocument } from './platform/http/openapi.js';
import { serveAdmin } from './platform/http/serve-admin.js';
import { stopApplication } from './platform/http/stop-application.js';
import { JobRunner } from './platform/jobs/index.js';
import type { ServerOptions } from './platform/server-options.js';

export interface RunningServer {
  /** Where people reach it. */
  readonly url: string;
  /** What the person who started it should read: the demonstration users, or the first administrator's link. */
  readonly lines: string[];
  /** What works and yet should be put right. */
  readonly warnings: string[];
  readonly application: NestFastifyApplication;
  stop(): Promise<void>;
}

/** Migrates, fills what an empty installation needs, and listens. Rejects with what went wrong; nothing keeps running. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  await migrateDatabase(options.ownerDatabase, await roleOf(options.runtimeDatabase));
  const application = await createApplication(AppModule.with(options), options);
  try {
    await application.get(ReferenceData).seed();
    await application.get(JobRunner).failAbandoned();
    const demonstrationLines = options.isDemo ? await application.get(Demonstration).open() : [];
    SwaggerModule.setup('api/docs', application, () => openApiDocument(application), {
      jsonDocumentUrl: 'api/openapi.json',
      yamlDocumentUrl: 'api/openapi.yaml',
      customSiteTitle: 'Tiến Độ – API',
    });
    await serveAdmin(application, options.adminDir);
    const token = options.isDemo ? null : await application.get(FirstAdministratorLink).create();
    const warnings = (await couldRewriteAudit(options.runtimeDatabase)) ? [ONE_ROLE] : [];
    // From here on nothing is asked of the database: who sees us ready may rely on our outliving its restarts.
    const port = await listen(application, options.port);
    void application.get(FilesSweep).sweep();
    void application.get(OpenDuePeriods).everyDay();
    const url = options.publicUrl ?? `http://localhost:${port}`;
    const lines = [...demonstrationLines, ...firstAdministratorLines(token, url)];
    return { url, lines, warnings, application, stop: () => stopApplication(application, options.isProduction) };
  } catch (error) {
    await application.close();
    throw error;
  }
}

const ONE_ROLE =
  'Cảnh báo: vai trò của DATABASE_URL sở hữu các bảng nên có thể sửa nhật ký; hãy đặt MIGRATION_DATABASE_URL là vai trò chủ sở hữu và DATABASE_URL là một vai trò khác chỉ để chạy.';

function firstAdministratorLines(token: string | null, url: string): string[] {
  return token === null ? [] : [`tạo quản trị viên đầu tiên (liên kết dùng một lần, 24 giờ): ${url}/#/first-administrator?token=${token}`];
}

/** Both IP families where the machine has them. */
async function listen(application: NestFastifyApplication, port: number): Promise<number> {
  try {
    await application.listen(port, '::');
  } catch (error) {
    if ((error as { code?: string }).code !== 'EAFNOSUPPORT') throw error;
    await application.listen(port, '0.0.0.0');
  }
  const address = application.getHttpServer().address() as { port: number };
  return address.port;
}
