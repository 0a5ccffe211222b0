import { lazy, Suspense, type ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import { NotFound } from '../components/ErrorState';
import { SkeletonPage } from '../components/Skeletons';
import type { ResourceParts } from './resourceParts';

/** All pages of a resource in one chunk, fetched when the first of them is opened. */
export function lazyResource(load: () => Promise<ResourceParts>): ComponentType {
  const Pages = lazy(async () => {
    const parts = await load();
    return { default: () => <ResourcePages parts={parts} /> };
  });
  return function LazyResource() {
    return (
      <Suspense fallback={<SkeletonPage />}>
        <Pages />
      </Suspense>
    );
  };
}

function ResourcePages({ parts: { list: List, create: Create, edit: Edit, show: Show, routes = [] } }: { parts: ResourceParts }) {
  return (
    <Routes>
      {List ? <Route index element={<List />} /> : null}
      {Create ? <Route path="create" element={<Create />} /> : null}
      {routes.map(({ path, element }) => (
        <Route key={path} path={path} element={element} />
      ))}
      {Show ? <Route path=":id/show" element={<Show />} /> : null}
      {Edit ? <Route path=":id" element={<Edit />} /> : null}
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
