export const edit = {
  title: 'Text ändern',
  back: 'Zurück zum Problem',
  leadDraft: 'Noch sieht das nur Ihre Seite.',
  leadPublished:
    'Das Problem ist veröffentlicht. Änderungen sind sofort zu sehen. Eine Lotsin oder ein Lotse liest sie danach.',
  work: 'Arbeit im Betrieb',
  place: 'Einordnen',
  tell: 'Erzählen',
  save: 'Speichern',
  saving: 'Wird gespeichert',
  unsaved: 'Hier liegen Änderungen, die noch nicht gespeichert sind.',
  behind:
    'Jemand anderes hat diesen Text geändert, seit Sie mit Ihren Änderungen begonnen haben. Ihre Fassung ist noch da und nirgends überschrieben.',
  dropForTheirs: 'Meine Änderungen verwerfen und die andere Fassung nehmen',
  drop: 'Änderungen verwerfen',
  failed: 'Das Speichern hat nicht geklappt.',
  mine: 'Meine Fassung trotzdem speichern',
  theirs: 'Die andere Fassung ansehen',
  closed: 'Dieser Text lässt sich nicht mehr ändern.',
};
