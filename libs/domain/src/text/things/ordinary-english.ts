/** English words that say how, how much, who or what for, but not what it is about: no thing can be told by one alone. */
export const ORDINARY_ENGLISH = `
ability able about above abroad absence abstract academic academy accelerate accept access accompany accomplish accord according account accuracy accurate
achieve achievement acquire across act action active activity actor actual ad adapt add addition additional address adequate adjust adopt adult
advance advantage adverse advice advise advisor affect afford affordable age agency agenda aggregate agree agreement aid aim align allow almost alone already alternative
always amount amplify analyse analysis analytic anchor announce annual another answer anticipate anybody anyone anything appear applicable applicant apply application appoint
approach appropriate approve approximate april area argue argument arise around arrange array article ask aspect assemble assert assess assessment asset assist
associate assume assumption assure attain attempt attend attention attract attribute audience august author authority automatic availability available
average avoid aware awareness away back background bad balance barrier base baseline basic basis bear because become begin behaviour behavior behind
believe belong benchmark beneficial beneficiary benefit best better between big bit board body book boost border boss both bottleneck boundary branch break breakthrough
bridge brief bring broad broaden budget build building burden business busy buy calculate call campaign candidate capability capable capacity capture
care career carry case cause central centre center century certain chain challenge chance change chapter character characterise characteristic charge
cheap check child children choice choose circumstance citizen city claim clarify class clear close cohesion collaborate collaboration collaborative colleague collect
collection combination combine come comment commission commit commitment committee common communicate community company compare comparison
compete competence competent competition competitive complement complete complex complexity compliance comply component comprehensive comprise compromise concentrate
concept concern conclude conclusion concrete condition conduct confer confidence configure confirm conflict connect connection consecutive consequence consider
consideration consist consistent consolidate consortium constant constitute constrain constraint construct consult consultation contact contain contemporary
content contest context continue continuous contract contrast contribute contribution control convention conventional converge convert cooperate
cooperation coordinate coordination cope core correct correlate correspond cost count country couple course cover coverage create creation creative crisis
criterion criteria critical cross crucial culture current custom customer cut cycle daily damage dark date day deal debate decade december decide decision decline
decrease dedicate deep deeper define definition degree deliver delivery demand demonstrate demonstration department depend dependence deploy
depth derive describe description deserve design desirable desire despite detail detailed determine develop developer development device dialogue difference different differentiate
difficult difficulty dimension direct direction disadvantage disappear discipline discover discuss discussion disrupt disseminate dissertation distance distinct distribute
diverse diversify diversity divide do document domain dominate door double doubt draw drive driver drop duration during dynamic each ear early earn ease easy ecosystem economic economy
edge editor education effect effective efficiency efficient effort either element eligible eliminate email embed emerge emphasis employ employee enable encompass
encounter encourage end endeavour engage engagement engineer engineering enhance enhancement enough ensure enter enterprise entire entity entry environment envisage
equal equip equipment equivalent era error especially essential establish estimate europe european evaluate evaluation even event every everybody everyday everyone everything evidence evolution evolve
exact examine example exceed excel excellent except excess exchange exclude exclusive execute exercise exhibit exist existence expand expect expectation
expense expensive experience experiment experimental expert expertise explain explicit exploit explore expose express extend extension extensive extent external
extra extract extreme face facilitate facility fact factor fail failure fair fall family far fast faster favour feasible feature february feedback feel few field fight figure file
fill final finally finance financial find finding fine finish firm first fit fix flexibility flexible flow focus follow force forecast form formal format former
formulate forward foster found foundation fraction fragment frame framework free frequency frequent friday friend front full fully function functional
fund fundamental funding further furthermore future gain gap gather gender general generate generation get give global go goal good govern governance government
grand grant graph great group grow growth guarantee guidance guide guideline half hall hand handle happen hard harm hard harness have head hear heavy height help hence
high highlight hinder historic history hold holistic home hope horizon hour house how however huge human hundred hypothesis idea ideal identification identify
identity illustrate image immediate impact implement implementation imply import importance important improve improvement incentive incident include inclusion
income incorporate increase incur indeed independent index indicate indicator indirect individual industrial industry inequality influence inform information infrastructure inherent
initial initiate initiative inner innovate innovation innovative input insight inspire install instance institute institution institutional instrument insufficient
integral integrate integrated integration intelligent intend intense intensive intent interact interaction interdisciplinary interest interesting
intermediate internal international interpret intersect intervene intervention intrinsic introduce introduction invest investigate investigation investment investor invite involve
involvement issue item january job join joint journal july june just keep key kid kilometre kind know knowledge labour lack land language large last late later latest
launch law lead leader leadership leading learn learning least leave left legal legislation length less lesson let letter level leverage life lifetime light like likely limit
limitation line link list literature little live local location long look lose loss lot low lower machine mail main maintain maintenance major make maker man manage management
manager manner manual manufacture manufacturer many map march margin mark market mass master match material matter maximise maximum may mean meaning meaningful means
measure measurement mechanism medium meet meeting member mention message method methodology metre middle mild million mind minimise minimum minor minute miss mission mitigate mix
mixed mobilise mode model modelling moderate modern modify modification module moment monday money month moreover morning mother motivate move movement multidisciplinary multiple
mutual name narrow nation national natural nature near nearly necessary need negative neighbour network never new newly next nice night nobody non none normal note nothing
notice novel november now number numerous object objective observation observe obstacle obtain obvious occur occurrence october offer office official often old once ongoing
online open operate operation operational operator opinion opportunity oppose opposite optimal optimisation optimise optimum optimization option order ordinary organisation organise
organization orient orientation origin original outcome outline output outside overall overcome overview own owner page pair panel paper paradigm parallel parameter parent part
partial participant participate participation particular partner partnership party pass past path pathway pattern pay peak people per perceive percent perception perform
performance period permanent permit person personal perspective phase phenomenon pick picture piece pilot place plan plane planning platform play please point
policy policymaker political politics poor popular population pose position positive possess possibility possible post potential power practical practice practitioner
precise predict prefer preliminary premise preparation prepare presence present presentation preserve pressure prevent previous price primary principal principle prior priority private
proactive probability problem procedure proceed process processing produce producer product production productivity profession professional professor profile profit
profound program programme progress project prominent promise promising promote proof proper properly property proportion proposal propose prospect protect protection prove provide provider
provision public publication publish pull purchase pursue purpose push put qualify quality quantify quantity quarter question quick quite raise range rank rapid rare rate ratio
rational reach react read ready real realise realistic reality really reason reasonable recall receive recent recognise recommend recommendation record recover reduce
reduction refer reference refine reflect reform regard regime region regional regular regulate regulation regulatory reinforce relate relation relationship relative release
relevance relevant reliability reliable rely remain remark remote remove replace replicate reply report represent representation reproduce request require requirement research researcher
resilience resist resolution resolve resource respect respond response responsibility responsible rest restrict result resulting return reveal review revise reward
right rigorous rise risk road roadmap robust role roof room root round route rule run safe safety sale same sample saturday save scalable scale scenario scheme school science
scientific scientist scope screen search season second secondary section sector secure security see seek seem segment select selection self sell send sense sensitive separate
sequence series serious serve service session set setting several severe shape share sheet shift shop short show side sign significance significant similar simple
simplify simulate simulation simultaneous since single site situation size skill slow small smart smooth social societal society soft solid solution solve some somebody someone something
soon sort sound source space span special specialist specific specification spectrum speed spend spread stability stable staff stage stakeholder stand standard start state statement
static station statistic status stay step still stimulate stop store story straightforward strategic strategy stream street strength strengthen stress strict strong
structural structure struggle student study style subject submission submit subsequent subset subsidy substantial substitute success successful successive such suffer sufficient suggest
suit suitable summary summer sunday supervise supplement supplier supply support sure surround survey sustain sustainability sustainable synergy system systematic table
tackle tailor take talk target task teach team technical technique technological technology tell ten tend term territory test text thank theme theoretical theory
therefore thesis thing think thorough thousand threat threshold throughout thursday tie time title today together tomorrow tool top topic total touch toward town trace track trade
tradition traditional train trainee training transfer transform transformation transition translate transparent travel treat treatment trend trial trigger true trust try tuesday turn
twin type typical ultimate uncertain uncertainty undergo understand understanding undertake unexpected uniform union unique unit unite universal university unknown
unlock until update upgrade upscale uptake urgent usage use useful user usual utilise validate validation valuable value variability variable variant variation variety various vary vast
verify version versatile viable view vision visit visible vital volume wait want warn watch way weak wednesday week weekend weight welcome well wide widespread
will window wish within woman women wonder word work worker workforce working workplace workshop world worldwide worse worst worth write wrong year yesterday yield young zero
eleven twelve twenty thirty forty fifty sixty seventy eighty ninety love order old daddy anyway somehow nowhere hi hello dear regards sincerely please sir madam
data driven consumption civil loop bio linear nonlinear green brand pressing gen
along alongside amid beside urban rural export import tank one off offs agri discovery bench artificial transparency internet sub multi pre post micro macro warm cold hot wet dry built digital finite cyber crisis crises restoration recovery acronym entry glossary thermal fossil mini semi joint event decade
`;

/** Things that are everywhere, see the German ones. */
export const EVERYDAY_ENGLISH = `
air bed car chair coffee computing dna door floor food garden health house kitchen lamp lunch park patient phone religion road school sea smartphone street tea temperature transport voice wall
water weather website
`;

/** Endings of English words that are no nouns. */
export const ENGLISH_NO_NOUN =
  /(?:ly|able|ible|ful|less|ous|ive|ised|ized|ated|est|[rtnsg]icals?|ional|[mr]ental|[tl]ural|atory)$/;
