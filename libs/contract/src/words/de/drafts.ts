export const drafts = {
  tab: (time: string) =>
    `In einem anderen Tab steht eine andere Fassung dieses Textes, zuletzt geschrieben um ${time}.`,
  earlier: (day: string, time: string) => `Hier liegt noch ein anderer angefangener Text vom ${day}, ${time}.`,
  visitor: (day: string, time: string) =>
    `Auf diesem Gerät liegt ein Text, der ohne Anmeldung begonnen wurde, vom ${day}, ${time}.`,
  sent: (day: string, time: string) =>
    `Auf diesem Gerät liegt ein Text, der mit einem Anmelde-Link verschickt wurde, vom ${day}, ${time}. Ob er angekommen ist, sehen Sie auf Ihrem Tisch.`,
  open: 'Diesen Text öffnen',
  keepBoth: 'Beide behalten',
  gone: 'Dieser Text wurde in einem anderen Tab abgeschickt oder gelöscht.',
  startAnew: 'Leeren und neu beginnen',
  keepMine: 'Hier behalten',
};
