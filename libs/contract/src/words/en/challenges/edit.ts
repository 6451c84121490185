import type { edit as german } from '../../de/challenges/edit';
import type { Shape } from '../../shape';

export const edit: Shape<typeof german> = {
  title: 'Change the text',
  back: 'Back to the problem',
  leadDraft: 'So far only your side sees this.',
  leadPublished: 'The problem is published. Changes are visible at once, and a guide reads them afterwards.',
  work: 'Work in the company',
  place: 'Place it',
  tell: 'Tell',
  save: 'Save',
  saving: 'Saving',
  unsaved: 'There are changes here that have not been saved yet.',
  behind:
    'Somebody else has changed this text since you began your changes. Your version is still here, and nothing has been overwritten.',
  dropForTheirs: 'Discard my changes and take the other version',
  drop: 'Discard changes',
  failed: 'Saving did not work.',
  mine: 'Save my version anyway',
  theirs: 'See the other version',
  closed: 'This text can no longer be changed.',
};
