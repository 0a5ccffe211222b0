import { localStorageStore, type Store } from 'react-admin';

/** How this device is set, which is not about the person: it outlasts signing out. */
const OF_THE_DEVICE = ['scheme', 'locale'] as const;

/** What the pages remember: filters, sorting, pages of lists. At signing out all of it goes, except how the device is set. */
export function deviceStore(): Store {
  const store = localStorageStore('1', 'tien-do');
  return {
    ...store,
    reset: () => {
      const kept = OF_THE_DEVICE.map((key) => [key, store.getItem<unknown>(key)] as const);
      store.reset();
      for (const [key, value] of kept) if (value !== undefined) store.setItem(key, value);
    },
  };
}
