/** The mail to a council: nothing but that there is something new. */
export const quiet = {
  subject: 'Es gibt etwas Neues auf Dialogwerk',
  title: 'Es gibt etwas Neues',
  text: 'Melden Sie sich an, dann sehen Sie, worum es geht. Diese Nachricht enthält mit Absicht nichts weiter.',
  desk: 'Zu meinem Tisch',
};
