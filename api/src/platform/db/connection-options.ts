/** How to reach a database: a URL, or the embedded server's socket folder with a user and a database name. */
export type ConnectionOptions =
  | { readonly connectionString: string }
  | { readonly host: string; readonly user: string; readonly database: string };
