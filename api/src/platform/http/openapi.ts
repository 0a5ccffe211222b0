import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The OpenAPI 3.1 document made from the controllers' classes; committed and compared in the tests. */
export function openApiDocument(application: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Tiến Độ')
    .setDescription('Theo dõi kế hoạch kiểm soát thủ tục hành chính. Errors are problem details (RFC 9457) with a stable code.')
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addCookieAuth('td_session')
    .build();
  const document = SwaggerModule.createDocument(application, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return toThreePointOne(document) as OpenAPIObject;
}

/** 3.1 says null by a type of its own; the decorators still write 3.0's `nullable`. */
function toThreePointOne(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toThreePointOne);
  if (node === null || typeof node !== 'object') return node;
  const { nullable, ...rest } = node as Record<string, unknown>;
  const mapped = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, toThreePointOne(value)]));
  if (nullable !== true) return mapped;
  if (typeof mapped['type'] === 'string') {
    const withNull: Record<string, unknown> = { ...mapped, type: [mapped['type'], 'null'] };
    if (Array.isArray(mapped['enum'])) withNull['enum'] = [...(mapped['enum'] as unknown[]), null];
    return withNull;
  }
  return { anyOf: [mapped, { type: 'null' }] };
}
