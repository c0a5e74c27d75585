/** The sheets of an export and their headings (DOMAIN.md 2.3, 4). */
export interface ExportWords {
  readonly title: string;
  readonly sheets: {
    readonly pots: string;
    readonly requests: string;
    readonly decisions: string;
    readonly papers: string;
    readonly notices: string;
    readonly assignments: string;
    readonly followUps: string;
    readonly history: string;
  };
  readonly activity: string;
  readonly amends: string;
  readonly amount: string;
  readonly answer: string;
  readonly appendices: string;
  readonly basis: string;
  readonly body: string;
  readonly caseNumber: string;
  readonly comment: string;
  readonly conditions: string;
  readonly confirmed: string;
  readonly corrections: string;
  readonly cutOff: string;
  readonly day: string;
  readonly deadline: string;
  readonly decided: string;
  readonly decider: string;
  readonly decision: string;
  readonly description: string;
  readonly dispatch: string;
  readonly effect: string;
  readonly expected: string;
  readonly final: string;
  readonly forecast: string;
  readonly grant: string;
  readonly granted: string;
  readonly happened: string;
  readonly holder: string;
  /** Of a row: nothing once another decision has taken the place of its own. */
  readonly inForce: string;
  readonly lastAppealDay: string;
  readonly left: string;
  readonly matter: string;
  readonly meeting: string;
  readonly motive: string;
  /** What later decisions have moved to a pot, less than nothing where money has left it. */
  readonly moved: string;
  readonly need: string;
  readonly needAmount: string;
  /** What has been answered after the decision or the follow-up. */
  readonly needLater: string;
  /** What is phased out to pay for next year, and every answer to whether it is done. */
  readonly phaseOut: string;
  /** What an activity has given back of what paper gave it. */
  readonly givenBack: string;
  /** How far a decision's report has come, or that it owes none. */
  readonly notice: string;
  readonly opened: string;
  /** The day on which a pot’s year was closed, and what became of what was left. */
  readonly yearClosed: string;
  readonly remainder: string;
  readonly owner: string;
  readonly pot: string;
  readonly proposed: string;
  readonly purpose: string;
  readonly received: string;
  readonly withdrawn: string;
  readonly replacedBy: string;
  readonly reported: string;
  readonly reference: string;
  readonly responsible: string;
  readonly round: string;
  readonly section: string;
  readonly sought: string;
  readonly standing: string;
  readonly stop: string;
  readonly subject: string;
  readonly text: string;
  readonly time: string;
  readonly used: string;
  readonly version: string;
  readonly who: string;
  readonly year: string;
}
