import type { KnownActor } from "../known.ts";

const rows = `
Rapid Support Forces|rapid support forces,rsf
M23|m23,march 23 movement
AFC|congo river alliance,alliance fleuve congo
ADF|allied democratic forces,adf
CODECO|codeco
FDLR|fdlr
Hamas|hamas
Al-Qassam Brigades|al-qassam brigades,qassam brigades,izz ad-din al-qassam brigades,ezzedine al-qassam brigades
Palestinian Islamic Jihad|palestinian islamic jihad,islamic jihad,pij
Hezbollah|hezbollah,hizbullah,hizbollah
Houthis|houthis,houthi,houthi movement,ansar allah,ansarullah
Al-Shabaab|al-shabaab,al shabaab,al-shabab,al shabab,shabaab
Islamic State|islamic state,isis,isil,daesh,islamic state group
Islamic State Khorasan|islamic state khorasan,isis-k,is-k,iskp,islamic state khorasan province
ISWAP|iswap,islamic state west africa province
Boko Haram|boko haram
Al-Qaeda|al-qaeda,al qaeda,al-qaida
AQAP|aqap,al-qaeda in the arabian peninsula
JNIM|jnim,group for the support of islam and muslims,jama'at nusrat al-islam wal-muslimin
Taliban|taliban,afghan taliban
Tehrik-e-Taliban Pakistan|tehrik-e-taliban pakistan,ttp,pakistani taliban,tehreek-e-taliban pakistan
Jamaat-ul-Ahrar|jamaat-ul-ahrar
Balochistan Liberation Army|balochistan liberation army,baloch liberation army,bla
Balochistan Liberation Front|balochistan liberation front,blf
Abu Sayyaf|abu sayyaf
Moro Islamic Liberation Front|moro islamic liberation front,milf
New People's Army|new people's army
FARC|farc,revolutionary armed forces of colombia
ELN|eln,national liberation army
PKK|pkk,kurdistan workers' party
YPG|ypg
Syrian Democratic Forces|syrian democratic forces,sdf
Hayat Tahrir al-Sham|hayat tahrir al-sham,hts
Arakan Army|arakan army
Kachin Independence Army|kachin independence army,kia
Karen National Union|karen national union,knu
People's Defence Force|people's defence force,people's defence forces,people's defense force,pdf
Tigray People's Liberation Front|tigray people's liberation front,tplf
Oromo Liberation Army|oromo liberation army,ola
Amhara Fano|fano
SPLM-N|splm-n
SPLA-IO|spla-io,splm-io
Wagner|wagner,wagner group
Africa Corps|africa corps
IRA|ira,irish republican army
ETA|eta
Shining Path|shining path
LTTE|ltte,tamil tigers
Lashkar-e-Taiba|lashkar-e-taiba
Jaish-e-Mohammed|jaish-e-mohammed
FMLN|fmln,farabundo marti national liberation front
UNITA|unita
`;

/** Armed groups that speak for themselves; the group is its own side. */
export const armedGroups: readonly KnownActor[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [name = "", aliases = ""] = row.split("|");
    return { name, kind: "armedGroup", side: name, aliases: aliases.split(","), sort: "organisation" };
  });
