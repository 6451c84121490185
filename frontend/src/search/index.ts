import type { RoomRoutes } from '@frontend/platform/page';
import { SearchPage } from './search-page';

export const routes: RoomRoutes<'find'> = {
  find: { path: '', component: SearchPage },
};
