import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** How much more than other bodies one route's may be. */
export interface BodyRoom {
  readonly bytes: number;
  /** Values of the parsed body, as `requireModestBody` counts them. */
  readonly values: number;
}

/** Gives one route room for a long list in JSON. Its rows are then checked in slices, so that others get their turn. */
export const LargeBody = (room: BodyRoom): MethodDecorator => RouteConfig({ bodyRoom: room });

/** Before the routes are made: Fastify takes the limit of a body from its route. */
export function giveBodiesRoom(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    const room = roomOf(route.config);
    if (room !== undefined) route.bodyLimit = room.bytes;
  });
}

export const roomFor = (request: FastifyRequest): BodyRoom | undefined => roomOf(request.routeOptions.config);

const roomOf = (config: unknown): BodyRoom | undefined => (config as { bodyRoom?: BodyRoom } | undefined)?.bodyRoom;
