/** Serves a folder on 127.0.0.1 at `port`, the next free one, or with 0 one that the system chooses. */
export function serve(folder: string, port: number): Promise<{ url: string; close(): Promise<void> }>;
