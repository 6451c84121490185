import type { RoomRoutes } from '@frontend/platform/page';
import { StartPage } from './start-page';

export const routes: RoomRoutes<'start'> = {
  start: { path: '', component: StartPage },
};
