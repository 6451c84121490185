import type { RoomRoutes } from '@frontend/platform/page';
import { needs } from '@frontend/platform/session';

const editor = () => import('./editor/offering-editor-page').then((m) => m.OfferingEditorPage);

export const routes: RoomRoutes<'offeringNew' | 'offeringEdit' | 'offering' | 'group'> = {
  offeringNew: {
    path: '',
    canActivate: [needs('offering.create')],
    loadComponent: editor,
  },
  offeringEdit: {
    path: '',
    canActivate: [needs('offering.update')],
    loadComponent: editor,
  },
  offering: {
    path: '',
    loadComponent: () => import('./offering-page').then((m) => m.OfferingPage),
  },
  group: {
    path: '',
    loadComponent: () => import('./group-page').then((m) => m.GroupPage),
  },
};
