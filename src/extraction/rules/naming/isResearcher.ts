/** Words of which the names of those are made who research, and those of them that news of technology names most by an acronym. */
const RESEARCHER =
  /(?:^|\s)(?:Universit\S+|Universidad\S*|College|Institute|Institut|Instituto|Research|Laborator\S+|Academy|School|Polytechnic|Hospital|Clinic|METR|MIT|ETH|EPFL|CMU|Stanford|Harvard|Berkeley|Princeton|Oxford|Cambridge|AISI|CAISI|NIST|RAND|Epoch|INRIA|Inria|Fraunhofer|Arena|LMArena|Analysis)(?:\s|$)/u;

/** Whether a name is that of a university, an institute or another place of research by its own words: what it tests, it studies. */
export function isResearcher(name: string): boolean {
  return RESEARCHER.test(name);
}
