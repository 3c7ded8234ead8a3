declare module 's3rver' {
  /** A store that speaks S3, for tests; its one account is S3RVER with the key S3RVER. */
  export default class S3rver {
    constructor(options: { port: number; address: string; silent: boolean; directory: string });
    run(): Promise<{ address: string; port: number }>;
    close(): Promise<void>;
  }
}
