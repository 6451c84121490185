import type { RoomRoutes } from '@frontend/platform/page';
import { needs } from '@frontend/platform/session';

const editor = () => import('./editor/offering-editor-page').then((m) => m.OfferingEditorPage);

export const routes: RoomRoutes<'offeringNew' | 'offeringEdit' | 'offering' | 'group'> = {
  offeringNew: {
    path: '',
    canActivate: [needs('offering.create')],
    loadComponent: editor,
    data: { title: { de: 'Angebot schreiben', en: 'Write an offer' } },
  },
  offeringEdit: {
    path: '',
    canActivate: [needs('offering.update')],
    loadComponent: editor,
    data: { title: { de: 'Angebot bearbeiten', en: 'Edit the offer' } },
  },
  offering: {
    path: '',
    loadComponent: () => import('./offering-page').then((m) => m.OfferingPage),
    data: { title: { de: 'Angebot', en: 'Offer' } },
  },
  group: {
    path: '',
    loadComponent: () => import('./group-page').then((m) => m.GroupPage),
    data: { title: { de: 'Forschungsgruppe', en: 'Research group' } },
  },
};
