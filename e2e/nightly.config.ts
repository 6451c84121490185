import { defineConfig } from '@playwright/test';
import journeys from './playwright.config';

/** Journeys that take longer, or walk through another build than people get. */
export default defineConfig({ ...journeys, testDir: 'nightly' });
