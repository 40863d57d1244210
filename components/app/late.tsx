import { type ComponentType, useEffect, useState } from 'react';

/** A component whose code is loaded when it is first drawn, or before that by `load`; until then it draws nothing. */
export type Late<Props> = ComponentType<Props> & { load: () => Promise<void> };

/** Without React's `lazy` and `Suspense`: what was suspended is held back for 300 ms after something else was shown. */
export function late<Props extends object>(loadIt: () => Promise<ComponentType<Props>>): Late<Props> {
  let Loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const load = () => {
    loading ??= loadIt().then((component) => {
      Loaded = component;
    });
    return loading;
  };
  function LateComponent(props: Props) {
    const [, setThere] = useState(Loaded !== null);
    useEffect(() => {
      let isDrawn = true;
      void load().then(() => isDrawn && setThere(true));
      return () => {
        isDrawn = false;
      };
    }, []);
    return Loaded && <Loaded {...props} />;
  }
  return Object.assign(LateComponent, { load });
}
