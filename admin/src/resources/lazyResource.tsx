import { Route, Routes } from 'react-router';
import { NotFound } from '../components/ErrorState';
import { onDemand, type OnDemand } from '../components/onDemand';
import type { ResourceParts } from './resourceParts';

/** All pages of a resource in one chunk. */
export function lazyResource(load: () => Promise<ResourceParts>): OnDemand {
  return onDemand(async () => {
    const parts = await load();
    return () => <ResourcePages parts={parts} />;
  });
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
