import type { Day } from "../domain/brand.ts";

/** The law that a document cites, as it was in force on a day; each fits after the word "enligt". */
export interface Law {
  /** The act by which the board lets an employee decide. */
  readonly delegation: string;
  readonly onwardDelegation: string;
  readonly disqualification: string;
  readonly notice: string;
  /** What the chair or another member decides when it cannot wait, and how that is reported. */
  readonly urgent: string;
  readonly urgentNotice: string;
  readonly bothNotices: string;
  readonly appeal: string;
  /** What is mere execution, and so cannot be appealed. */
  readonly execution: string;
}

/** The Local Government Act (2017:725), in force from 1 January 2018. */
const localGovernmentAct: Law = {
  delegation: "7 kap. 5 § kommunallagen (2017:725)",
  onwardDelegation: "7 kap. 6 § kommunallagen (2017:725)",
  disqualification: "7 kap. 4 § och 6 kap. 28–32 §§ kommunallagen (2017:725)",
  notice: "7 kap. 8 § kommunallagen (2017:725)",
  urgent: "6 kap. 39 § kommunallagen (2017:725)",
  urgentNotice: "6 kap. 40 § kommunallagen (2017:725)",
  bothNotices: "6 kap. 40 § och 7 kap. 8 § kommunallagen (2017:725)",
  appeal: "13 kap. kommunallagen (2017:725)",
  execution: "13 kap. 2 § punkt 2 kommunallagen (2017:725)",
};

/** Before the act, the same rules stood in other paragraphs: the document then names the act's subject only. */
const earlierAct: Law = {
  delegation: "kommunallagen",
  onwardDelegation: "kommunallagen",
  disqualification: "kommunallagens regler om jäv",
  notice: "kommunallagen",
  urgent: "kommunallagen",
  urgentNotice: "kommunallagen",
  bothNotices: "kommunallagen",
  appeal: "kommunallagens regler om laglighetsprövning",
  execution: "kommunallagens regler om laglighetsprövning",
};

/** What a document may cite: only law in force on its date. */
export function lawOn(date: Day): Law {
  return date >= "2018-01-01" ? localGovernmentAct : earlierAct;
}
