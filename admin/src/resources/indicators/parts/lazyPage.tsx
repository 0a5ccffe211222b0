import { lazy, Suspense, type ComponentType, type ReactElement } from 'react';
import { SkeletonPage } from '../../../components/Skeletons';

/** A page in a chunk of its own, fetched when it is opened. */
export function lazyPage(load: () => Promise<ComponentType>): ReactElement {
  const Page = lazy(async () => ({ default: await load() }));
  return (
    <Suspense fallback={<SkeletonPage />}>
      <Page />
    </Suspense>
  );
}
