import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { SkeletonPage } from './Skeletons';

export interface OnDemand {
  (): ReactNode;
  /** Begins to fetch the page's code, if that has not been done. */
  fetch: () => void;
}

/**
 * A page in a chunk of its own, fetched when it is opened, or before by `fetch`. Once its code is there it is shown at once:
 * React holds back for 0.3 s what takes the place of a placeholder. Code that could not be fetched is asked for again when the
 * page is opened again.
 */
export function onDemand(load: () => Promise<ComponentType>): OnDemand {
  let loaded: ComponentType | null = null;
  let loading: Promise<ComponentType> | null = null;
  const get = () => {
    loading ??= load().then(
      (page) => (loaded = page),
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  function Page() {
    // Chosen once for as long as the page stands: another component in its place would begin anew.
    const [Content] = useState(() => loaded ?? lazy(async () => ({ default: await get() })));
    return (
      <Suspense fallback={<SkeletonPage />}>
        <Content />
      </Suspense>
    );
  }
  return Object.assign(Page, { fetch: () => void get().catch(() => undefined) });
}
