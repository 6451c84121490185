import { Directive, effect, inject, input, ViewContainerRef, type Type } from '@angular/core';

/** Shows a part that was loaded later, as soon as it is here. (`@defer` brings more into the first script than it saves.) */
@Directive({ selector: '[dwLazyPart]' })
export class LazyPart {
  readonly part = input.required<Type<unknown> | null>({ alias: 'dwLazyPart' });

  constructor() {
    const place = inject(ViewContainerRef);
    effect((onCleanup) => {
      const part = this.part();
      if (!part) return;
      const shown = place.createComponent(part);
      onCleanup(() => shown.destroy());
    });
  }
}
