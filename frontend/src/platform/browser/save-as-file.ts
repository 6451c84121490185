import { DOCUMENT, inject } from '@angular/core';

/** Hands a text to the browser as a file to keep. Call it while a component is being built. */
export function fileSaver(): (name: string, text: string, type?: string) => void {
  const document = inject(DOCUMENT);
  return (name, text, type = 'text/plain;charset=utf-8') => {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // Some browsers start reading only after the click has returned.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
}
