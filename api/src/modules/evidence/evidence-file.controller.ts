import { Controller, Get, Logger, Param, ParseUUIDPipe, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, Context, type RequestContext } from '../../platform/auth/index.js';
import { byteRange, contentDisposition, FileStore } from '../../platform/files/index.js';
import { Problem } from '../../platform/problems/index.js';
import { PREVIEWABLE_TYPES } from '../tasks/index.js';
import { EvidenceFileQuery } from './dto/evidence-inputs.js';
import { EvidenceQueries, type EvidenceFile } from './queries/evidence.query.js';

/** The bytes of an item, with rights asked anew for every request and every range (THREATS.md R4). */
@ApiTags('evidence')
@Controller('evidence')
export class EvidenceFileController {
  private readonly logger = new Logger('evidence');

  constructor(
    private readonly evidence: EvidenceQueries,
    private readonly store: FileStore,
  ) {}

  @Get(':id/file')
  @Access('evidence.read')
  @ApiOperation({ summary: 'The file, byte for byte', description: 'One Range is honoured (206, 416); ETag is the SHA-256. HEAD works.' })
  @ApiOkResponse({ description: 'The file.', content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async download(
    @Context() context: RequestContext,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: EvidenceFileQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.evidence.file(context.actor, id);
    const etag = `"${file.sha256.toString('hex')}"`;
    const ifRange = request.headers['if-range'];
    const isRangeWanted = ifRange === undefined || ifRange === etag;
    const range = byteRange(isRangeWanted ? request.headers.range : undefined, file.size);
    if (range === 'unsatisfiable') {
      void reply.header('Content-Range', `bytes */${file.size}`);
      throw new Problem('rangeNotSatisfiable');
    }
    const isPart = range !== 'whole';
    const stream = await this.store.open(file.sha256, file.size, isPart ? range : undefined);
    if (stream === null) {
      this.logger.error({ message: 'stored file is missing or damaged', evidenceId: id, sha256: file.sha256.toString('hex') });
      throw new Problem('fileLost');
    }
    setHeaders(reply, file, query.disposition, etag);
    if (isPart) void reply.status(206).header('Content-Range', `bytes ${range.start}-${range.end}/${file.size}`);
    void reply.header('Content-Length', String(isPart ? range.end - range.start + 1 : file.size));
    if (request.method !== 'HEAD') {
      void reply.send(stream);
      return;
    }
    stream.destroy();
    // Fastify would put the length of the empty body, 0, in place of the file's.
    reply.hijack();
    reply.raw.writeHead(reply.statusCode, reply.getHeaders() as Record<string, string>).end();
  }
}

function setHeaders(reply: FastifyReply, file: EvidenceFile, wanted: 'inline' | 'attachment', etag: string): void {
  const isPreviewable = (PREVIEWABLE_TYPES as readonly string[]).includes(file.mediaType);
  void reply.headers({
    'Content-Type': file.mediaType,
    'Content-Disposition': contentDisposition(isPreviewable ? wanted : 'attachment', file.fileName),
    ETag: etag,
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    // Opened on its own, a file runs nothing. The admin shows PDFs by drawing them itself from fetched bytes.
    'Content-Security-Policy': "sandbox; default-src 'none'",
  });
}
