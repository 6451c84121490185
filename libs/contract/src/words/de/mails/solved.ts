/** Asks a group whether it may be named in a solved case. */
export const naming = {
  subject: 'Dürfen wir Ihre Gruppe als Hilfe nennen?',
  title: 'Ein gelöster Fall, bei dem Sie geholfen haben',
  sentences: (owner: string): readonly string[] => [
    `${owner} hat erzählt, was geholfen hat, und möchte Ihre Gruppe dabei nennen.`,
    'Solange Sie nicht zustimmen, steht Ihr Name dort nicht. Sie können Ihre Antwort jederzeit ändern.',
  ],
  act: 'Lesen und antworten',
  foot: 'Sie bekommen diese Nachricht, weil Ihre Gruppe mit dieser Organisation gesprochen hat.',
};
