import { configFrom, type Config } from './config';

let known: Config | undefined;

/** This process's settings, read once. A wrong one has stopped the boot long before anybody asks here. */
export function currentConfig(): Config {
  return (known ??= configFrom(process.env));
}
