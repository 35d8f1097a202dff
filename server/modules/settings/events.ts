/** Settings have other values now; `names` are those that were given. */
export class SettingsChanged {
  constructor(readonly names: readonly string[]) {}
}
