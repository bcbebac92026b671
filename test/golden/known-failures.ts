/** Expectations of the fixtures that the program does not meet yet, as `slug: what`. Each must fail: one that holds is to be struck out. */
export const knownFailures: ReadonlySet<string> = new Set([
  "camp-strike-paktika: toll: killed",
  "conscripts-osh: furniture: (Reporting by the Bishkek bureau; writing by N. Sydykova)",
  "levies-khuzdar: toll: attackersKilled",
  "range-strike-zhytomyr: weapon: Iskander missiles",
  "recruit-depot-gedaref: place: eastern Sudan’s Gedaref state",
  "recruits-kasese: consequence: wounded in the leg and arrested",
  "recruits-kasese: toll: attackersInjured",
  "recruits-saratov: figure: planned 200,000",
  "recruits-saratov: weapon: turned their rifles on the company",
  "reservists-mogilev: toll: attackersKilled",
  "reservists-mogilev: weapon: armed with assault rifles",
  "resistance-camp-sagaing: toll: injured",
  "resistance-camp-sagaing: toll: killed",
  "resistance-camp-sagaing: weapon: Junta jets bomb",
  "cadets-latacunga: toll: attackersKilled",
  "recruits-saratov: toll: attackersKilled",
]);
