import type { ComponentType, ReactElement } from 'react';

/** What a resource's folder hands to App.tsx: react-admin's pages, plus further pages under the same address. */
export interface ResourceParts {
  list?: ComponentType;
  create?: ComponentType;
  edit?: ComponentType;
  show?: ComponentType;
  routes?: readonly { path: string; element: ReactElement }[];
}
