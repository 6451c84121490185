/** Names of people, days, months, countries and towns. Nobody is helped by reading that an offer does not mention hers. */
export const NAMES = `
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember
deutschland österreich schweiz europa usa amerika china indien japan polen türkei ukraine italien spanien frankreich niederlande belgien england russland
bayern baden württemberg hessen sachsen thüringen brandenburg niedersachsen rheinland pfalz saarland nordrhein westfalen nrw sauerland siegerland münsterland eifel ruhrgebiet
niederrhein bergisches germany german deutsche deutschen deutscher deutsches france italy spain poland turkey europe european eu uk
berlin hamburg münchen frankfurt stuttgart leipzig dresden bremen hannover nürnberg kiel rostock kassel mainz karlsruhe freiburg augsburg potsdam jena erfurt ilmenau
anna andreas bernd birgit brigitte christian christina claudia daniel elke frank georg hans heike heinz jan jens joachim julia jürgen karin karl katrin klaus lars lena
lisa manfred maria markus martin martina max michael monika murat nicole olaf otto peter petra ralf rainer rolf sabine sandra sebastian simone stefan stephan susanne sven
thomas tobias torsten ulrich ursula uwe walter werner wolfgang mehmet ali fatma ayse piotr anton paul emma mia
africa african america american asia asian india china german bosch daimler daimlerchrysler siemens volkswagen vw bmw audi airbus telekom vodafone thyssenkrupp microsoft google apple amazon mobilist
abs gmbh kg ag ohg gbr hrb mwst iban bic tel fax dr prof dipl ing nr str bmbf bmwk dfg difu din iso fkz trl horizon erasmus
`;

/** Words of the names of places in North Rhine-Westphalia, from the table of postcodes. */
export const TOWNS = `
aachen ahaus ahlen aldenhoven alertshausen alfter alpen alsdorf altena altenbeken altenberge anröchte arfeld arnsberg ascheberg attendorn aue
augustdorf augustin bad baesweiler balve barntrup baumberg beckum bedburg beddelhausen beelen berghausen bergheim bergisch bergkamen bergneustadt
berleburg bestwig beverungen bielefeld billerbeck blankenheim blomberg bocholt bochum bonn borchen borgentreich borgholzhausen borken bornheim bottrop
brakel breckerfeld brilon brüggen brühl burbach burscheid bönen bünde büren castrop clarholz coesfeld dahlem datteln delbrück detmold diedenshausen
dinslaken dormagen dorsten dortmund dotzlar drensteinfurt driburg drolshagen duisburg dörentrup dülmen düren düsseldorf eitorf elsdorf elsoff emmerich
emsdetten engelskirchen enger ennepetal ennigerloh ense erftstadt erkelenz erkenschwick erkrath erndtebrück erwitte eschweiler eslohe espelkamp essen
euskirchen everswinkel extertal finnentrop frechen freudenberg fröndenberg gangelt geilenkirchen geldern gelsenkirchen gescher geseke gevelsberg
girkhausen gladbach gladbeck goch grefrath greven grevenbroich gronau gummersbach gütersloh haan hagen halle hallenberg haltern halver hamm hamminkeln
harsewinkel hattingen hau havixbeck heek heiden heiligenhaus heimbach heinsberg hellenthal hemer hemschlar hennef herdecke herford herne herscheid
herten herzebrock herzogenrath hiddenhausen hilchenbach hilden hille holte holzwickede honnef hopsten horn horstmar hörstel hövelhof höxter
hückelhoven hückeswagen hüllhorst hünxe hürtgenwald hürth ibbenbüren inden iserlohn isselburg issum jüchen jülich kaarst kalkar kall kalletal kamen
kamp kempen kerken kerpen kevelaer kierspe kirchhundem kirchlengern kleve korschenbroich kranenburg krefeld kreuzau kreuztal köln königswinter kürten
laasphe ladbergen laer lage langenberg langenfeld langerwehe legden leichlingen lemgo lengerich lennestadt leopoldshöhe leverkusen lichtenau lienen
lindlar linnich lintfort lippetal lippspringe lippstadt lohmar lotte löhne lübbecke lüdenscheid lüdinghausen lügde lünen marienheide marienmünster
marl marsberg mechernich meckenheim medebach meerbusch meinberg meinerzhagen menden merzenich meschede metelen mettingen mettmann minden moers monheim
monschau morsbach much möhnesee mönchengladbach mülheim münster münstereifel nachrodt netphen nettersheim nettetal neuenkirchen neuenrade neukirchen
neunkirchen neuss nideggen niederkassel niederkrüchten niederzier nieheim nordkirchen nordwalde nottuln nörvenich nümbrecht oberhausen ochtrup
odenthal oelde oer oerlinghausen oeynhausen oldendorf olfen olpe olsberg ostbevern overath paderborn palenberg petershagen plettenberg porta preußisch
pulheim radevormwald raesfeld rahden ratingen raumland rauxel recke recklinghausen rees reichshof reken remscheid rheda rhede rhein rheinbach
rheinberg rheine rheinland rheurdt richstein rietberg rinthe roetgen rommerskirchen rosendahl ruhr ruppichteroth rödinghausen rösrath rüthen saerbeck
salzkotten salzuflen sankt sassenberg sassendorf sassenhausen schalksmühle schermbeck schieder schlangen schleiden schloß schmallenberg schwalenberg
schwalmtal schwarzenau schwelm schwerte schöppingen schüllar see seelscheid selfkant selm senden sendenhorst siegburg siegen simmerath soest solingen
sonsbeck spenge sprockhövel stadtlohn steinfurt steinhagen steinheim stemwede stolberg straelen stukenbrock stünzel sundern swisttal südlohn
tecklenburg telgte titz troisdorf tönisvorst uedem unna velbert velen verl versmold vettweiß viersen vlotho vluyn voerde vreden wachtberg wachtendonk
wadersloh waldbröl waldfeucht waltrop warburg warendorf warstein wassenberg weeze wegberg weidenhausen weilerswist welver wemlighausen wenden werdohl
werl wermelskirchen werne werther wesel wesseling westerkappeln westfalen westfalica wetter wettringen wiblingwerde wickede wiedenbrück wiehl
willebadessen willich wilnsdorf windeck wingeshausen winterberg wipperfürth witten wunderthausen wuppertal wülfrath wünnenberg würselen xanten zülpich
übach
`;
