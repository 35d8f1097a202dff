/** Reads what stands at an address; throws when it cannot be had. A port: tests give their own. */
export type Fetch = (url: string) => Promise<Buffer>;

const PATIENCE_MS = 20_000;
const LARGEST = 20 * 1024 * 1024;

export const fetchFile: Fetch = async (url) => {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'error' });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > LARGEST) throw new Error(`${url} is larger than ${LARGEST} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
};
