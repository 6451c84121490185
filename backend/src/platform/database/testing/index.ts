export * from './clone';
