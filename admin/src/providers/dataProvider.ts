import type { DataProvider, GetListParams, GetListResult, Identifier, RaRecord } from 'react-admin';
import type { Page } from './apiTypes';
import { newIdempotencyKey, request, type QueryParams } from './httpClient';

interface Versioned extends RaRecord {
  version?: number;
}

/** The server's bound on a page and on `ids` in one request. */
const MAX_PER_PAGE = 100;

/** Which field the server may sort by is its allow-list; `id` is react-admin's "no wish" and is left out. */
function listParams(params: GetListParams): QueryParams {
  const { page = 1, perPage = 25 } = params.pagination ?? {};
  const sort = params.sort && params.sort.field !== 'id' ? { sort: params.sort.field, order: params.sort.order.toLowerCase() } : {};
  return { ...(params.filter as QueryParams), page, perPage: Math.min(perPage, MAX_PER_PAGE), ...sort };
}

async function getPage<T extends RaRecord>(resource: string, params: GetListParams, extra: QueryParams = {}): Promise<GetListResult<T>> {
  const query = { ...listParams(params), ...extra };
  const page = await request<Page<T>>(`/${resource}`, { params: query, signal: params.signal });
  if (page.isTotalExact) return { data: page.items, total: page.total };
  const { page: number = 1, perPage = 25 } = params.pagination ?? {};
  // The true total is not counted beyond the bound: say only whether there is more.
  return {
    data: page.items,
    pageInfo: { hasNextPage: page.items.length === perPage, hasPreviousPage: number > 1 },
    meta: { atLeast: page.total },
  };
}

async function getMany<T extends RaRecord>(resource: string, ids: readonly Identifier[], signal?: AbortSignal): Promise<T[]> {
  const wanted = [...new Set(ids.map(String))];
  const chunks: string[][] = [];
  for (let start = 0; start < wanted.length; start += MAX_PER_PAGE) chunks.push(wanted.slice(start, start + MAX_PER_PAGE));
  const pages = await Promise.all(
    chunks.map((chunk) => request<Page<T>>(`/${resource}`, { params: { ids: chunk, perPage: MAX_PER_PAGE }, signal })),
  );
  return pages.flatMap((page) => page.items);
}

/** Only what the person changed travels, so that two people editing different fields do not undo each other. */
export function changedKeys(data: Record<string, unknown>, previous: Record<string, unknown> = {}): Record<string, unknown> {
  const skipped = new Set(['id', 'version']);
  return Object.fromEntries(
    Object.entries(data).filter(([key, value]) => !skipped.has(key) && JSON.stringify(value) !== JSON.stringify(previous[key])),
  );
}

/** One key per distinct creation, kept until it succeeds: pressing save twice, or again after a timeout, creates one object. */
const pendingKeys = new Map<string, string>();

async function createOnce<T>(resource: string, data: unknown): Promise<T> {
  const print = `${resource}:${JSON.stringify(data)}`;
  const key = pendingKeys.get(print) ?? newIdempotencyKey();
  pendingKeys.set(print, key);
  const created = await request<T>(`/${resource}`, { method: 'POST', body: data, idempotencyKey: key });
  pendingKeys.delete(print);
  return created;
}

export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  getList: (resource, params) => getPage(resource, params),
  getOne: async (resource, params) => ({
    data: await request(`/${resource}/${encodeURIComponent(String(params.id))}`, { signal: params.signal }),
  }),
  getMany: async (resource, params) => ({ data: await getMany(resource, params.ids, params.signal) }),
  getManyReference: (resource, params) => getPage(resource, params, { [params.target]: params.id as string }),
  create: async (resource, params) => ({ data: await createOnce(resource, params.data) }),
  update: async (resource, params) => {
    const previous = params.previousData as Versioned;
    const body = changedKeys(params.data as Record<string, unknown>, previous);
    if (Object.keys(body).length === 0) return { data: previous };
    const { version } = { ...previous, ...(params.data as Partial<Versioned>) };
    return { data: await request(`/${resource}/${encodeURIComponent(String(params.id))}`, { method: 'PATCH', body, version }) };
  },
  delete: async (resource, params) => {
    const previous = params.previousData as Versioned | undefined;
    await request(`/${resource}/${encodeURIComponent(String(params.id))}`, { method: 'DELETE', body: {}, version: previous?.version });
    return { data: previous ?? { id: params.id } };
  },
  // Business verbs on many objects have endpoints of their own; a loop of writes from the browser is not offered.
  updateMany: () => Promise.reject(new Error('updateMany is not offered')),
  deleteMany: () => Promise.reject(new Error('deleteMany is not offered')),
} as DataProvider;
