import { lazy, Suspense, type ReactNode } from 'react';
import { CoreAdminContext, CoreAdminUI, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router';
import type { Permission } from '#contracts';
import { SignInPage } from './auth/SignInPage';
import { NoRight, NotFound } from './components/ErrorState';
import { SkeletonPage } from './components/Skeletons';
import { AppLayout } from './layout/AppLayout';
import { authProvider } from './providers/authProvider';
import { dataProvider } from './providers/dataProvider';
import { deviceStore } from './providers/deviceStore';
import { i18nProvider } from './providers/i18nProvider';
import { queryClient } from './providers/queryClient';
import { lazyResource } from './resources/lazyResource';
import { ThemeScheme } from './theme/ThemeScheme';

const Dashboard = lazy(() => import('./dashboard').then((module) => ({ default: module.Dashboard })));
const MyWorkPage = lazy(() => import('./resources/tasks').then((module) => ({ default: module.MyWorkPage })));
const ReviewPage = lazy(() => import('./review').then((module) => ({ default: module.ReviewPage })));
const HandOverPage = lazy(() => import('./hand-over').then((module) => ({ default: module.HandOverPage })));
const SessionsPage = lazy(() => import('./auth/SessionsPage').then((module) => ({ default: module.SessionsPage })));
const ChangePasswordPage = lazy(() => import('./auth/ChangePasswordPage').then((module) => ({ default: module.ChangePasswordPage })));
const FirstAdministratorPage = lazy(() => import('./auth/FirstAdministratorPage').then((module) => ({ default: module.FirstAdministratorPage })));

/** Resource names are the API's paths. What a person may not read has no route for them. */
const RESOURCES = [
  { name: 'plans', permission: 'plans.read', pages: lazyResource(() => import('./resources/plans').then((m) => m.plansResource)) },
  { name: 'plan-imports', permission: 'plans.manage', pages: lazyResource(() => import('./plan-import').then((m) => m.planImportsResource)) },
  { name: 'tasks', permission: 'tasks.read', pages: lazyResource(() => import('./resources/tasks').then((m) => m.tasksResource)) },
  { name: 'indicators', permission: 'indicators.read', pages: lazyResource(() => import('./resources/indicators').then((m) => m.indicatorsResource)) },
  { name: 'org-units', permission: 'orgUnits.read', pages: lazyResource(() => import('./resources/org-units').then((m) => m.orgUnitsResource)) },
  { name: 'unit-groups', permission: 'orgUnits.read', pages: lazyResource(() => import('./resources/unit-groups').then((m) => m.unitGroupsResource)) },
  { name: 'people', permission: 'people.read', pages: lazyResource(() => import('./resources/people').then((m) => m.peopleResource)) },
  { name: 'legal-documents', permission: 'documents.read', pages: lazyResource(() => import('./resources/legal-documents').then((m) => m.legalDocumentsResource)) },
  { name: 'audit-entries', permission: 'audit.read', pages: lazyResource(() => import('./resources/audit').then((m) => m.auditResource)) },
  { name: 'settings', permission: 'settings.read', pages: lazyResource(() => import('./resources/settings').then((m) => m.settingsResource)) },
] as const;

const store = deviceStore();

function resourcesFor(permissions: readonly Permission[] = []) {
  const may = (permission: Permission) => permissions.includes(permission);
  return [
    ...RESOURCES.map(({ name, permission, pages: Pages }) => (
      // Not as `list`: react-admin would scroll whatever page of the resource is opened to where the last one was left.
      <Resource key={name} name={name}>
        <Route path="/*" element={may(permission) ? <Pages /> : <NoRight />} />
      </Resource>
    )),
    <CustomRoutes key="pages">
      <Route path="/my-work" element={may('tasks.read') ? <MyWorkPage /> : <NoRight />} />
      <Route path="/review/*" element={may('reviews.read') ? <ReviewPage /> : <NoRight />} />
      <Route path="/hand-overs" element={may('tasks.review') ? <HandOverPage /> : <NoRight />} />
      <Route path="/sessions" element={<SessionsPage />} />
    </CustomRoutes>,
  ];
}

/** Pages without the layout have no frame that waits for them. */
const outside = (page: ReactNode) => <Suspense fallback={null}>{page}</Suspense>;

export function App() {
  return (
    <CoreAdminContext authProvider={authProvider} dataProvider={dataProvider} i18nProvider={i18nProvider} queryClient={queryClient} store={store}>
      <ThemeScheme>
        <CoreAdminUI
          disableTelemetry
          requireAuth
          title="Tiến Độ"
          layout={AppLayout}
          loginPage={SignInPage}
          dashboard={Dashboard}
          catchAll={NotFound}
          accessDenied={NoRight}
          loading={SkeletonPage}
        >
          {resourcesFor}
          <CustomRoutes noLayout>
            <Route path="/change-password" element={outside(<ChangePasswordPage />)} />
            <Route path="/first-administrator" element={outside(<FirstAdministratorPage />)} />
          </CustomRoutes>
        </CoreAdminUI>
      </ThemeScheme>
    </CoreAdminContext>
  );
}
