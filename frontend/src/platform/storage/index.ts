export * from './browser-storage';
export * from './remembered';
