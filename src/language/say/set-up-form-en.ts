import type { SetUpFormWords } from "./set-up-words.ts";

export const setUpFormsInEnglish: SetUpFormWords = {
  forms: {
    person: {
      title: "Add a person",
      leads: [
        "Choose the person in the list. Where that does not work, paste the Entra id, which Entra calls Object ID.",
      ],
    },
    position: {
      title: "Add a position",
      leads: [
        "Other names are those that stand in decisions and lists. Who holds the position is entered afterwards.",
      ],
    },
    name: {
      title: "Change name and mail",
      leads: ["Decisions that have been made keep the name of their day."],
    },
    names: {
      title: "Change the position",
      leads: [
        "Decisions keep the title of their day. If you change the title, the old one becomes one of the other names, so that older papers are recognised.",
      ],
    },
    body: {
      title: "Add a body",
      leads: ["The abbreviation stands in sections and reference numbers, such as RS."],
    },
    "body-name": {
      title: "Change the name of the body",
      leads: ["The name can be changed until a decision names the body. The abbreviation stands."],
    },
    "grant-name": {
      title: "Change the name of the grant",
      leads: ["The name can be changed until a decision names the grant."],
    },
    "pot-change": {
      title: "Change the pot",
      leads: [
        "The pot can be changed until somebody has begun to propose how its money is given. Another amount changes what is left of the grant by as much.",
      ],
    },
    "pot-close": {
      title: "Close the pot",
      leads: [
        "A pot that was entered wrongly and has not been used can be closed. All of its amount goes back to what is left of the grant.",
      ],
    },
    case: {
      title: "Add a case",
      leads: ["A reference number is used for one case only."],
    },
    grant: {
      title: "Add a grant",
      leads: [
        "If the amount is rounded, write about before it, or say by how much it may differ. About 25.4 million may differ by 50,000.",
        "The days steer the reminders. They can be changed later.",
      ],
    },
    mandate: {
      title: "Add a mandate",
      leads: [
        "The mandate is the decision of the body to let somebody distribute the money.",
        "Write the quote word for word from the minutes, and one purpose a line. Leave onward delegation empty where the body has not allowed it.",
      ],
    },
    recall: {
      title: "Recall the mandate",
      leads: [
        "From that day on nothing can be decided on it. What has been decided stands. Only the body itself can recall it. If it was entered wrong, leave the day and the section of the minutes empty.",
      ],
    },
    pot: {
      title: "Add a pot",
      leads: [
        "A pot gets its money by the decision that divided the grant. All rounds together stay within the grant.",
        "Under preparation the holder proposes and the delegate decides. Else the holder decides, and at least one step before the decision is needed.",
      ],
    },
    "board-decision": {
      title: "A body's decision from paper",
      leads: [
        "Where no case is chosen it is that of the grant.",
        "Write one activity a line: activity; responsible; amount; need next year. Leave the rows empty if the decision only divides money into pots.",
      ],
    },
    "person-decision": {
      title: "A person's decision from paper",
      leads: [
        "Where no case is chosen it is that of the grant.",
        "Write one activity a line: activity; responsible; amount; need next year. Leave the rows empty if the decision only divides money into pots.",
      ],
    },
    right: {
      title: "Give a right",
      leads: ["The secretariat enters and corrects. Auditors see everything and change nothing."],
    },
  },
  fields: {
    abbreviation: ["Abbreviation", "RS"],
    aliases: ["Other names (optional, commas between)", "HSDirektör"],
    amount: ["Amount", "about 25.4 million"],
    basis: ["Legal basis", "Choose"],
    body: ["Body", "Choose"],
    case: ["Case", "Choose"],
    caseNumber: ["Reference number", "RS/254/2018"],
    code: ["Booked on (project or cost centre)", "Project 91254"],
    day: ["Day of the decision", ""],
    delegate: ["Who may decide (delegate)", "Choose a position"],
    directory: ["Look for the person", "Write a name"],
    entraId: ["Entra id (where the person is not found)", ""],
    fromPot: ["The money comes from", "Choose"],
    fromDay: ["Recalled from", ""],
    grant: ["Grant", "Choose"],
    head: ["Heads an administration (Local Government Act 7:6)", "Choose"],
    holder: ["Holding position", "Choose a position"],
    language: ["Language", "Choose"],
    lastUseDay: ["Last day to use the money (optional)", ""],
    mail: ["Mail (optional)", "name@region.example"],
    mandate: ["Mandate", "Choose"],
    name: ["Name", "First and last name"],
    noticeAt: ["Reported to", "Choose a meeting"],
    onward: ["Where onward delegation is allowed (optional)", "Delegation order, item 1.7"],
    otherPurpose: ["Another purpose, where none of them fits (optional)", ""],
    person: ["Person", "Choose a person"],
    position: ["Position", "Choose a position"],
    purpose: ["Purpose of the mandate", "Choose"],
    purposes: ["Purposes, one a line", "Supply of skills"],
    quote: ["Quote from the minutes", "The chief executive may decide …"],
    reason: ["Why the pot is closed", "Entered twice"],
    reportDay: ["Day of the final report (optional)", ""],
    requisitionDay: ["Last day to draw the money (optional)", ""],
    right: ["Right", "Choose"],
    round: ["Round", "1"],
    rounding: ["May differ by (optional)", "50,000"],
    route: [
      "Steps before the decision, one a line (optional under preparation)",
      "Review: director of finance",
    ],
    rows: ["Activities that get money (optional)", "KTC; Head of clinic; 1.2 million; yes"],
    section: ["Section", "114"],
    source: ["Decision that made the pot", "Choose"],
    superior: ["Superior position", "Choose"],
    title: ["Title", ""],
    titleEn: ["In English (optional)", ""],
    total: ["Total that the decision states (optional)", "16,920,000"],
    unspent: ["Unspent money", "Choose"],
    validTo: ["Valid until (empty: until further notice)", ""],
    year: ["Year", "2018"],
  },
  own: {
    "position.title": ["Position", "HS-direktör"],
    "names.title": ["Position", "HS-direktör"],
    "body.title": ["Name", "Regionstyrelsen"],
    "grant.title": ["Name", "Personalmiljarden 2018"],
    "grant-name.title": ["Name", "Personalmiljarden 2018"],
    "body-name.title": ["Name", "Regionstyrelsen"],
    "pot-change.title": ["Name of the pot", "Kompetensutveckling"],
    "pot-change.amount": ["Amount", "3.7 million"],
    "pot.title": ["Name of the pot", "Kompetensutveckling"],
    "pot.amount": ["Amount", "3.7 million"],
    "mandate.day": ["Day of the minutes", ""],
    "recall.day": ["Recalled in the minutes of (optional)", ""],
    "recall.section": ["Section of those minutes (optional)", "130"],
    "person-decision.position": ["Position of who decided", "Choose a position"],
    "person-decision.name": ["Name of who decided", "First and last name"],
  },
};
