/** German words that carry no subject; they also tell the language of a text. */
export const GERMAN_STOP_WORDS: ReadonlySet<string> = new Set(
  `aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus bei beim bereits bin
bis bisher bist bzw da dabei dadurch dafür dagegen daher damit danach daran darauf daraus darin darüber darum das dass
davon dazu dein deine dem den denen denn der deren des deshalb dessen dich die dies diese diesem diesen dieser dieses
dir doch dort du durch dürfen ebenfalls ebenso eigene eigenen ein eine einem einen einer eines einige einigen einiger
einmal er erst es etwa etwas euch euer eure für gegen gibt habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen
ihr ihre ihrem ihren ihrer ihres im immer in indem innerhalb ins insbesondere ist ja je jede jedem jeden jeder jedes
jedoch jener jetzt kann kannst kein keine keinem keinen keiner können könnte könnten lassen lässt man manche manchmal
mehr mein meine meinem meinen mich mir mit möchte möchten muss müssen nach nachdem neben nicht nichts noch nun nur ob
oder ohne schon sehr sein seine seinem seinen seiner seines seit selbst sich sie sind so sobald sofern sogar sollen
sollte sollten somit sondern sonst sowie sowohl soll statt trotz über um und uns unser unsere unserem unseren unserer
unseres unter usw viel viele vielen vom von vor wann war waren warum was wegen weil weiter weitere weiteren weiterer
welche welchem welchen welcher welches wenig weniger wenn wer werde werden wie wieder wir wird wo wobei wodurch wofür
womit worden wurde wurden würde würden z zb zu zum zur zwar zwischen ab bereits dann darf daneben dementsprechend
demnach derzeit dank ggf hierbei hierfür hierzu jeweils jeweiligen jeweilige kaum mal meist mittels nämlich oft rund
sämtliche solche solchen solcher vgl verschiedene verschiedenen ca etc anhand aufgrund hinsichtlich bezüglich während
gerade genau ganz eher zudem zunächst zusätzlich schließlich dennoch heute stets daher beide
beiden beider bspw evtl inkl nr sog vs zwei drei vier fünf sechs sieben acht neun zehn zwölf
wat dat det dä isch ick nich nix un ham sin son vonne anne inne aufm aufn inner ausm gibbet hömma`.split(/\s+/),
);

/** English words that carry no subject; they also tell the language of a text. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although am among an and any are as at be because been before being below
between both but by can cannot could did do does doing down during each either etc few for from further had has have
having he her here hers him his how however i if in into is it its itself just may me might more most much must my
neither no nor not of off on once only or other others our ours out over own per rather s same shall she should since
so some such t than that the their theirs them then there thereby therefore these they this those through thus to too
under until up upon us very via was we were what when where whereas whether which while who whom whose why will with
within without would yet you your yours e g ie eg two three
four five six seven eight nine ten`.split(/\s+/),
);

/** Whether a lower-case word carries no subject in either language. */
export const isStopWord = (word: string): boolean => GERMAN_STOP_WORDS.has(word) || ENGLISH_STOP_WORDS.has(word);
