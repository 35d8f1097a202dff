import { createElement, use, type ComponentType, type FunctionComponent } from 'react';

export type LazyRoute = FunctionComponent & { preload(): Promise<unknown> };

/**
 * A page in a chunk of its own. Once preloaded it renders at once, without the moment of fallback that React.lazy
 * shows even for code that is there.
 */
export function lazyRoute<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): LazyRoute {
  let loaded: ComponentType | undefined;
  let pending: Promise<ComponentType> | undefined;
  const preload = () => (pending ??= load().then((module) => (loaded = module[name])));
  const Route = () => createElement(loaded ?? use(preload()));
  return Object.assign(Route, { preload, displayName: name });
}
