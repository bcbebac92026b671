/** Columns of an export, by name, as a coder of that project would fill them for the report's main happening; "" is a blank. */
export interface CodedReport {
  readonly title: string;
  readonly text: string;
  readonly ucdp: Readonly<Record<string, string>>;
  readonly gtd: Readonly<Record<string, string>>;
  readonly airwars: Readonly<Record<string, string>>;
}

/** Invented reports whose dead and wounded are of several groups and sides. */
export const coded: readonly CodedReport[] = [
  {
    title: "soldiers and civilians by a group's bomb",
    text: "A roadside bomb killed four Malian soldiers and two civilians near Ansongo, Mali, on Tuesday, the Malian army said. Seven soldiers were wounded. The jihadist group JNIM claimed responsibility for the attack.",
    ucdp: { best: "6", deaths_civilians: "2", deaths_a: "4", deaths_b: "0", deaths_unknown: "0", side_a: "Government of Mali", side_b: "JNIM", type_of_violence: "1" },
    gtd: { nkill: "6", nwound: "7" },
    airwars: { civilians_killed_min: "2", civilians_killed_max: "2", belligerents_killed_min: "4", belligerents_killed_max: "4", belligerents_injured_min: "7" },
  },
  {
    title: "an air strike on a market",
    text: "A Russian air strike killed 12 people, including three children and five women, at a market in Kostiantynivka, Ukraine, on Sunday, the regional governor said. Another 30 people were wounded.",
    ucdp: { best: "12", deaths_civilians: "8", deaths_unknown: "4", deaths_a: "0", deaths_b: "0" },
    gtd: { nkill: "12", nwound: "30" },
    airwars: { children_killed_min: "3", children_killed_max: "3", women_killed_min: "5", women_killed_max: "5" },
  },
  {
    title: "gunmen shot dead",
    text: "Three gunmen attacked a police station in Tank, Pakistan, on Friday and killed five policemen, police said. All three attackers were shot dead. Nine policemen were wounded. The Pakistani Taliban claimed responsibility.",
    ucdp: { best: "8", deaths_a: "5", deaths_b: "3", deaths_civilians: "0", deaths_unknown: "0" },
    gtd: { nkill: "8", nkillter: "3", nwound: "9" },
    airwars: { belligerents_killed_min: "5" },
  },
  {
    title: "villagers killed by fighters",
    text: "Fighters of the Allied Democratic Forces killed 19 villagers in Makumbo, Democratic Republic of Congo, on Wednesday, the army said. Two of the dead were nurses. Eight others are missing.",
    ucdp: { best: "19", deaths_civilians: "19", deaths_a: "0", deaths_unknown: "0", type_of_violence: "3", side_b: "Civilians" },
    gtd: { nkill: "19" },
    airwars: { civilians_killed_min: "19", civilians_killed_max: "19" },
  },
  {
    title: "a clash with dead on both sides",
    text: "Ten soldiers and 26 rebels of the Arakan Army were killed in a battle near Mrauk-U, Myanmar, on Monday, Myanmar's military said.",
    ucdp: { best: "36", deaths_civilians: "0", deaths_a: "10", deaths_b: "26", deaths_unknown: "0", type_of_violence: "1" },
    gtd: { nkill: "36" },
    airwars: {},
  },
  {
    title: "an aid convoy",
    text: "Three aid workers and their driver were killed when gunmen opened fire on a convoy near Bunia, Democratic Republic of Congo, on Thursday, the charity said. Two aid workers were wounded.",
    ucdp: { best: "4", deaths_civilians: "4", deaths_unknown: "0" },
    gtd: { nkill: "4", nwound: "2" },
    airwars: { civilians_killed_min: "4", civilians_killed_max: "4", civilians_injured_min: "2" },
  },
  {
    title: "recruits at a camp",
    text: "A Russian missile killed six soldiers and wounded more than ten others at a training camp near Sumy, Ukraine, on Tuesday, the National Guard of Ukraine said.",
    ucdp: { best: "6", deaths_civilians: "0", deaths_a: "0", deaths_b: "6", deaths_unknown: "0" },
    gtd: { nkill: "6", nwound: "11" },
    airwars: { civilian_harm_grading: "Discounted", belligerents_killed_min: "6", belligerents_killed_max: "6", belligerents_injured_min: "11" },
  },
  {
    title: "a school",
    text: "Seven schoolgirls and a teacher were killed when a bomb exploded at a school in Kabul, Afghanistan, on Saturday, officials said. Of the 20 wounded, 15 were pupils.",
    ucdp: { best: "8", deaths_civilians: "8", deaths_unknown: "0" },
    gtd: { nkill: "8", nwound: "20" },
    airwars: { civilians_killed_min: "8", children_killed_min: "7", children_killed_max: "7", children_injured_min: "15" },
  },
  {
    title: "losses that a group concedes",
    text: "Fighters of JNIM attacked an army post in Djibo, Burkina Faso, on Monday and killed 14 soldiers, the army of Burkina Faso said. JNIM said that it had lost two of its men.",
    ucdp: { best: "16", deaths_a: "14", deaths_b: "2", deaths_civilians: "0", deaths_unknown: "0" },
    gtd: { nkill: "14" },
    airwars: { belligerents_killed_max: "14" },
  },
  {
    title: "people of whom nothing is told",
    text: "A bomb killed nine people in Quetta, Pakistan, on Friday, police said. Twenty others were wounded.",
    ucdp: { best: "9", deaths_civilians: "0", deaths_a: "0", deaths_b: "0", deaths_unknown: "9" },
    gtd: { nkill: "9", nwound: "20" },
    airwars: { civilian_harm_reported: "Not told apart", people_not_told_apart_killed_min: "9", civilians_killed_min: "" },
  },
  {
    title: "groups within a total",
    text: "A car bomb killed at least 20 people, including 12 civilians and five police officers, in Mogadishu, Somalia, on Saturday, police said. Al-Shabaab claimed responsibility for the bombing.",
    ucdp: { best: "20", deaths_civilians: "12", deaths_a: "5", deaths_b: "0", deaths_unknown: "3" },
    gtd: { nkill: "20" },
    airwars: { civilians_killed_min: "12", civilians_killed_max: "12", belligerents_killed_min: "5", belligerents_killed_max: "5" },
  },
  {
    title: "a suicide bomber",
    text: "A suicide bomber blew himself up at a checkpoint in Kano, Nigeria, on Monday, killing seven soldiers and wounding 12 others, the army said.",
    ucdp: { best: "8", deaths_civilians: "0" },
    gtd: { nkill: "8", nkillter: "1", nwound: "12" },
    airwars: { belligerents_killed_min: "7", belligerents_injured_min: "12" },
  },
  {
    title: "protesters",
    text: "Police shot dead three protesters in Conakry, Guinea, on Thursday, a hospital said. Eleven demonstrators were wounded.",
    ucdp: { best: "3", deaths_civilians: "3", deaths_unknown: "0" },
    gtd: { nkill: "3", nwound: "11" },
    airwars: { civilians_killed_min: "3", civilians_injured_min: "11" },
  },
  {
    title: "reporters",
    text: "An Israeli strike on a car in southern Lebanon killed two journalists and a cameraman on Friday, their television channel said. Three passers-by were injured.",
    ucdp: { best: "3", deaths_civilians: "3", deaths_unknown: "0" },
    gtd: { nkill: "3", nwound: "3" },
    airwars: { civilians_killed_min: "3", civilians_killed_max: "3", civilians_injured_min: "3" },
  },
  {
    title: "women and children among the dead",
    text: "Shelling killed 15 people in El Fasher, Sudan, on Sunday, doctors said. Among the dead were six women and four children.",
    ucdp: { best: "15", deaths_civilians: "10", deaths_unknown: "5" },
    gtd: { nkill: "15" },
    airwars: { women_killed_min: "6", women_killed_max: "6", children_killed_min: "4", children_killed_max: "4" },
  },
  {
    title: "two groups",
    text: "Fighting between M23 and the FDLR near Rutshuru, Democratic Republic of Congo, left 15 M23 fighters and nine FDLR fighters dead on Tuesday, residents said.",
    ucdp: { best: "24", deaths_civilians: "0", deaths_a: "9", deaths_b: "15", deaths_unknown: "0", type_of_violence: "2" },
    gtd: { nkill: "24" },
    airwars: {},
  },
  {
    title: "an army that kills villagers",
    text: "Soldiers of the Malian army killed 11 herders near Diafarabé, Mali, on Wednesday, relatives said. Two more herders are missing.",
    ucdp: { best: "11", deaths_civilians: "11", deaths_a: "0", deaths_unknown: "0" },
    gtd: { nkill: "11" },
    airwars: { civilians_killed_min: "11", civilians_killed_max: "11" },
  },
  {
    title: "prisoners and guards",
    text: "Fourteen inmates and two guards were killed in a riot at a prison in Machala, Ecuador, on Sunday, the prison service said. Six policemen were injured.",
    ucdp: { best: "16" },
    gtd: { nkill: "16", nwound: "6" },
    airwars: { belligerents_injured_min: "6" },
  },
];
