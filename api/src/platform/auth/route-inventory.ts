import { RequestMethod, type INestApplication } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ROUTE_ACCESS } from './route-access.js';

/** Refuses to start with a route that does not say who may call it (X2). */
export function assertEveryRouteStatesAccess(application: INestApplication): void {
  const reflector = application.get(Reflector);
  const scanner = new MetadataScanner();
  const silent: string[] = [];
  for (const wrapper of application.get(DiscoveryService).getControllers()) {
    const prototype = Object.getPrototypeOf(wrapper.instance) as object;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const handler = (prototype as Record<string, () => unknown>)[name]!;
      const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
      if (method === undefined || reflector.get(ROUTE_ACCESS, handler) !== undefined) continue;
      silent.push(`${RequestMethod[method]} ${String(Reflect.getMetadata(PATH_METADATA, handler))} (${wrapper.name}.${name})`);
    }
  }
  if (silent.length > 0) throw new Error(`Routes without @Access: ${silent.join(', ')}`);
}
