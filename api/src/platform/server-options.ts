import type { ConnectionOptions } from './db/connection-options.js';

/** How this process was started; everything an instance needs to know that is not in the database. */
export abstract class ServerOptions {
  /** TCP port; 0 lets the system choose. */
  abstract readonly port: number;
  abstract readonly dataDir: string;
  /** May create and change tables: used for migrations only. */
  abstract readonly ownerDatabase: ConnectionOptions;
  /** Reads and writes rows. */
  abstract readonly runtimeDatabase: ConnectionOptions;
  /** The address people type, e.g. "https://tiendo.example.vn"; decides cookies, HSTS and CSP. */
  abstract readonly publicUrl?: string;
  abstract readonly isDemo: boolean;
  abstract readonly isProduction: boolean;
  /** The built admin. */
  abstract readonly adminDir: string;
  /** The compiled sources, from which threads start; `dist` in the working directory unless told. */
  abstract readonly compiledDir?: string;
  /** Addresses of proxies whose X-Forwarded-For is believed; none by default. */
  abstract readonly trustedProxies?: string;
}
