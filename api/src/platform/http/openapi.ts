import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problemAnswer } from '../problems/index.js';
import { namedSchemas } from './named-schemas.js';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;
type OperationObject = NonNullable<OpenAPIObject['paths'][string]['get']>;

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
  for (const operation of operationsOf(document)) operation.responses['default'] ??= problemAnswer('Refused or failed: a problem document.');
  document.components = { ...document.components, schemas: { ...document.components?.schemas, ...namedSchemas() } };
  return toThreePointOne(document) as OpenAPIObject;
}

function operationsOf(document: OpenAPIObject): OperationObject[] {
  return Object.values(document.paths).flatMap((path) => METHODS.flatMap((method) => path[method] ?? []));
}

/** 3.1 says null by a type of its own; the decorators still write 3.0's `nullable`. */
function toThreePointOne(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toThreePointOne);
  if (node === null || typeof node !== 'object') return node;
  const { nullable, ...rest } = node as Record<string, unknown>;
  const mapped = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, toThreePointOne(value)]));
  if (nullable !== true) return mapped;
  if (mapped['allOf'] !== undefined) return nullOr(mapped);
  if (typeof mapped['type'] === 'string') {
    const withNull: Record<string, unknown> = { ...mapped, type: [mapped['type'], 'null'] };
    if (Array.isArray(mapped['enum'])) withNull['enum'] = [...(mapped['enum'] as unknown[]), null];
    return withNull;
  }
  return { anyOf: [mapped, { type: 'null' }] };
}

/** A reference refuses null itself, so null stands beside it; what is said of the property stays with the property. */
function nullOr({ allOf, type: _type, ...said }: Record<string, unknown>): Record<string, unknown> {
  return { ...said, anyOf: [...(allOf as unknown[]), { type: 'null' }] };
}
