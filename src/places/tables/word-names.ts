/**
 * Words of the language, and names of other things, that are also names of places somewhere ("Split", "March", "Reading", "Police").
 * Such a word is a place only where the words around it say so. Word data, lower case, folded.
 */
const list = `
reunion alex tim pat sen rev gov congress council department agriculture environment commerce transportation housing development corrections treasury justice
toyota honda durango dakota tacoma sonora malibu chevrolet google hulu netflix amazon titan street cafe junior reservoir swat emerald gates
maritime littoral plateau lakes delta islands borders capital metropolitan federation liberation crane
tal ayn red hill peninsula frankenstein light cross foundation society association commission committee superior supreme duma valor safety services service resources natural medical red-cross emergency
a abbey academy accord acre advance agency aidar aids aim ain airport allah allege alley alliance along amber american an and anew anger angered angle any apples april
arab arabs are area aren arena army arrest art as asbestos ash ask aspen assumption at ate attack attacks auditorium august aunt avenue azov bacon bad bag bail baker ball
ballots ban banana band banged bank banks banner banning bar bare barren bas base basic battle battlefield battleground bay be beach bear bed bee been beer beers began
begun being bell bells belt bent berry best bet betting bias bible bid big bigger billed bin birch bishop bites black blacks blast blessing blue boil boko bomb bombing
bond bone book boom boon boos border born borne borough boulevard boundary bow box brain branch brand brash brick bride bridge bright brilliant broke brook brother brown
brush bullet bully burden burns burst bury bus busing bust busy but butler butterfly buy by cactus calamity caller came camps can canal cape capital capitol captain car
carbon care cargo carpenter carry cars carver cases cash casino casinos cast cathedral cedar celebration cell center central centre centres cents century chair chamber
chambers champion chance change chapel charge chase chipping cholera christ christian christians christmas church circle cite city clay clever clinic clot cloud coal coast
college colonel colony combine come comfort commissioner commonwealth competition compound concrete congress conservation conservative constitution contention contest
continental convoy cook cool cooling cooper cop cope copper coral corn corners corona corporation cottage could council county course court cousins cove covid coward
coyote coyotes crater creek crossroads crystal cube cut cutoff cuts dad daesh daisy date dead deal december deep delay delta democrat democratic democrats deport deposit
derby desk dial did die dig dire discover discovery district divide do dodge does dogs dollar don doom down downing downtown drag drain drama dresser drew driver drone
drones drowning drug dry dual due dug duke ear early earth east easter eastern ebola echo economy eden effort eight eighth elm emblem empire energetic energy engineer
english enter enterprise equality era ever exchange exhibition export eye faith fall falls far fare farmer farmers farmland farms fatah fate father february federal
federation fell fern fertile fifth fines fireworks first fiscal fisher five fleet flesh flu fly for force forest forth fortune forum fossil foster four fourth freedom
freshwater friday friend friendly from front frost fuller fully gala gaming gang gap garda gardener gardens gas gateway gay gaze gazette gets give glad glide globe glove
go god goes going gold golf gone gonna goodwill got governor grab grabs grace grad grain grand grandson grant grants grass grave gray great greater green grenade grey
gross grove guard guards guide gulf gunman gunmen guns guy had hall halls hamas hammer hang happy haram hard harmony has hat hatch have having hazel he headquarters
healing heard heather hell helper her herald heritage hero hey hezbollah highways hills hillside him himars hindu hindus hire his hit hizbollah hole holiday holly home
homeland hometown honey hood hop hope horn hospital hot hour house houthi houthis how hub human hunt hunter hunting hurricane hurt if ill in independence industry injured
inner institute international internet iris iron is isis iskander islam island isle isles it its ivory ivy jade jam january jew jewish jews jingle job journal joy judge
july junction june junior jupiter jury just justice kalibr key keys kill killed kinder kindred king kissing knees knock kremlin kurd kurdish kurds lab label labor labour
lack lake lakes lancet landing landmark lane laser latin laurel law lay lead leader lean legacy lend lent level lever levy liberal liberty library lie light lily limit
lincoln line lion lions list little lively lives loans lock logo lone long look loop loose lord loss lot loving lower loyal luck lucky lung mad made magazine magnolia mail
main major make male males mall mama man manage mansion many maple marathon marble march marina marine marines mark market marks marrow mars marshal mason mass massacre
mate maximum may mayor me meadow meadows means media mega men mentor mercury mercy mere merit mers mess messy met metal metro middle mile miles militants miller min mind
mine mining minister ministry minor minus miss missile missiles mission mobile model modern mogul mold monday monster monument moon moral more mosque mosquito mosquitos
most mother mould mound mounds mountain much mud museum muslim muslims muster mute my name nation national naval navy nearest neck needle needles neo net never new newborn
news nice nine ninth no nods non none nor normal north northeast northeastern northern northwest northwestern not november oak occasion ocean october of off officer
officials okay old olive olympia olympic olympics on one onset op opportunity or otter our ousted out outer outlook over oversee pace pack pact page pains paint palmer pan
panic paper parent parish park parker parks parliament parole passage pasta patriot patrol pavilion pay peace pearl peck peel pen pentagon per perm pet phone pile pill pin
pine pink pioneer plain plan planes plans plaque plate plaza pleasant plenty plunge plus point poking police polio poll polling pond ponds pool pop pope popular port
porter poses posing possession post potter pound powers pray pre precinct president press price prince princess principal proclamation progress propel prospect prosperity
proven province purchase pure purse put quack quarter queen race rail rain rake ramadan ran ranch random rapid rash rate re reach reading real rebels receiving record
recovery reform region rehab reliance republican republicans research reserve reservoir residents rest rice rich rid ride ridge riding rifle ring ripe risen river rivers
road rob rock rodent rodeo roles root rose row ruby rule run rung rush sack sad said sale sales salmon salt same samples sand sang sars saturday saturn sauce save say
school schools scissors sea second secretary section sector see seen sees sell sells semi senate senator send sent sentinel september sergeant servant serves set settle
seven seventh shabaab shahed shape share she shell shepherd shia shields shiite shiites shore shores shot sic side silver since sing singer sister sisters six sixteen
sixth ski skull slap slaughter slide smile smith snow so sober soldiers sole son song sort sorts soul south southeast southeastern southern southwest soy spat split spoken
spray spring springs spur spy stadium stall staple star stark start state states station steel steep steps still stock stone store story street strike strikes strong
success sue sued sues summer summit sun sunday sunni sunset supreme surges surprise swallow sway taking talent taliban tall tame tank tape taping taps target taylor tea
tell temple ten tender tenth terminal than thanksgiving that the theater theatre their them then there these they third this those three thursday till time times tire to
toast today toll tone tongue too tool tore torn tornado torso toss tour tours tower towers town township trail train transit tree trial tribune trip triumph trooper troops
troupe tub tuesday tune turn turner twin twist two tyler un uncle union unity university up upper us used uses valley van vans venus veteran veto vice victory vie villa
village villas violet visa voters wagner wake walk walker wall walls war ward warden wards warns was wash waterways wave ways we weaver wedding wednesday week welcome well
wells were west western what when where which white whites whitewater who why wilderness will willow wing winner winters wise with witnesses wood woods worth would wounded
wright yoga you young your zero zika zion zone zoo
`;
export const wordNames: ReadonlySet<string> = new Set(list.trim().split(/\s+/u));

const never = `
european african asian eurasian nordic baltic balkan caucasian arabian persian ottoman soviet roman celtic gothic norman saxon islamic christian arab arabs arabic muslim muslims jewish jew jews
kurdish kurd kurds sunni shia shiite sahelian darfuri kashmiri tigrayan amharan oromo chechen tatar crimean catalan basque bavarian scottish welsh cornish punjabi sindhi pashtun baloch rohingya uighur uyghur tibetan
obama clinton bush trump biden putin zelensky zelenskyy assad abbas netanyahu erdogan modi merkel macron xinhua pravda figaro
`;
/** Adjectives of peoples and lands, and names of people and papers known all over, which are never places. */
export const neverPlaces: ReadonlySet<string> = new Set(never.trim().split(/\s+/u));
