import { CoreAdminContext, CoreAdminUI, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router';
import type { Permission } from '#contracts';
import { SignInPage } from './auth/SignInPage';
import { NoRight, NotFound } from './components/ErrorState';
import { SkeletonPage } from './components/Skeletons';
import { AppLayout } from './layout/AppLayout';
import { ChangePasswordPage, Dashboard, FirstAdministratorPage, HandOverPage, MyWorkPage, RESOURCES, ReviewPage, SessionsPage } from './pages';
import { authProvider } from './providers/authProvider';
import { dataProvider } from './providers/dataProvider';
import { deviceStore } from './providers/deviceStore';
import { i18nProvider } from './providers/i18nProvider';
import { queryClient } from './providers/queryClient';
import { ThemeScheme } from './theme/ThemeScheme';

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
            <Route path="/change-password" element={<ChangePasswordPage />} />
            <Route path="/first-administrator" element={<FirstAdministratorPage />} />
          </CustomRoutes>
        </CoreAdminUI>
      </ThemeScheme>
    </CoreAdminContext>
  );
}
