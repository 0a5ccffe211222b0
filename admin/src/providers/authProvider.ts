import type { AuthProvider } from 'react-admin';
import type { Me } from './apiTypes';
import { request } from './httpClient';
import { isApiError } from './problem';
import { queryClient } from './queryClient';
import { ME_KEY, currentMe, loadMe } from './session';

export const SIGN_IN_PATH = '/login';

async function signIn({ username, password }: { username: string; password: string }): Promise<void> {
  const me = await request<Me>('/auth/sign-in', { method: 'POST', body: { username, password } });
  queryClient.clear();
  queryClient.setQueryData(ME_KEY, me);
}

/** Whatever the server says, what this browser holds about the person goes. */
async function signOut(): Promise<string> {
  const wasSignedIn = currentMe() !== undefined;
  queryClient.clear();
  if (wasSignedIn) await request('/auth/sign-out', { method: 'POST', body: {} }).catch(() => undefined);
  return SIGN_IN_PATH;
}

/** Only a dead session signs out. A refusal or a lost network leaves the person where they are, text and all. */
async function checkError(error: unknown): Promise<void> {
  if (isApiError(error) && error.status === 401) {
    queryClient.removeQueries({ queryKey: ME_KEY });
    throw error;
  }
}

export const authProvider: AuthProvider = {
  login: signIn,
  logout: signOut,
  checkError,
  checkAuth: async () => {
    try {
      await loadMe();
    } catch (error) {
      // Offline is not signed out: keep the page, the error state there says what to do.
      if (isApiError(error) && error.status === 0 && currentMe()) return;
      throw Object.assign(new Error('signed out'), { message: false, redirectTo: SIGN_IN_PATH });
    }
  },
  // Nobody signed in may do nothing; a rejection here would send the pages outside the layout to the sign-in page.
  getPermissions: async () => {
    try {
      return (await loadMe()).permissions;
    } catch (error) {
      if (isApiError(error) && error.status === 401) return [];
      throw error;
    }
  },
  getIdentity: async () => {
    const me = await loadMe();
    return { id: me.id, fullName: me.fullName };
  },
};
