import { conditionAfter, conditionIn } from "../words/conditions.ts";
import { deadlineIn, tellsTime } from "../words/deadlines.ts";
import { isReported } from "../formal/notice.ts";
import type { Question } from "../reading.ts";
import { bodyOf } from "./task-body.ts";
import type { Draft } from "./task-draft.ts";

/** "Det redovisas för styrgruppen i januari", after a task. */
const ofTask = /^det(?:ta)?\s(?:[A-Za-zÀ-ɏ]+\s){0,2}(?:återrapport|rapport|redovis)[A-Za-zÀ-ɏ]+/i;

/** "Samtliga uppdrag redovisas i maj": what is said of all of them. */
const ofAll = /^(?:dessa|samtliga|båda|alla)?\s?uppdragen\b|^(?:samtliga|båda|alla) uppdrag/i;
/** "Samtliga rapporter ställs till nämnden", "Redovisningarna lämnas i maj": of those that report. */
const ofReports =
  /^(?:(?:dessa|samtliga|båda|alla)\s(?:\p{Ll}*rapport(?:er)?|\p{Ll}*redovisning(?:ar)?)|\p{L}*(?:rapporterna|redovisningarna))\s(?!(?:har|är|var)\s)/iu;
const isReport = /rapport|redovis|återkom/i;

/** Told of another time, or of a decision. */
const wasDone =
  /§|(?<!\p{L})(?:\p{Ll}+ades?|beslöt|fick|gav|hade|tog|var|har\s(?:beslutat|behandlat|fått))(?!\p{L})/iu;

/** "Modellen ska presenteras": what is spoken of by its name, in the definite. */
const namedFirst =
  /^(?:den\s(?:\p{Ll}+\s)?)?(\p{L}{4,}?)(?:en|et|erna|orna|arna|n|t)\s(?:ska|skall|bör|redovisas|presenteras|lämnas|läggs|delges|visas|tas)(?!\p{L})/iu;

/** How far back a thing is looked for. */
const nearMax = 30;

/** The tasks of the last sentence that was to bring about what is named, where the one right before was not. */
function batchThatMade(sentence: string, drafts: readonly Draft[]): readonly Draft[] | null {
  const stem = namedFirst.exec(sentence)?.[1]?.toLowerCase() ?? "";
  if (stem.length < 4) return null;
  const makes = ({ what }: Draft): boolean =>
    what
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => word.startsWith(stem));
  const near = drafts.slice(-nearMax);
  const made = near.findLast(makes);
  return made === undefined
    ? null
    : near.filter((draft) => draft.quote === made.quote && makes(draft));
}

/** Takes a sentence that belongs to the tasks before it: its time, its body, its condition. */
export function follow(
  sentence: string,
  batch: readonly Draft[],
  drafts: readonly Draft[],
  after: string | null,
  questions: Question[],
): void {
  const last = batch.at(-1);
  // When the decision itself is reported is no time of a task.
  if (
    last === undefined ||
    (isReported(sentence) && !ofTask.test(sentence)) ||
    /^(?:sammanträde|mötesdag|datum)/i.test(sentence)
  )
    return;
  const reports = ofReports.test(sentence) ? drafts.filter(({ what }) => isReport.test(what)) : [];
  const named = reports.length > 0 ? reports : (batchThatMade(sentence, drafts) ?? batch);
  const about = ofAll.test(sentence) ? drafts : named;
  const condition =
    conditionAfter(sentence) ??
    (/^(?:uppdraget|detta|det|arbetet|beslutet|punkten|uppdragen)(?![A-Za-zÀ-ɏ])/i.test(sentence)
      ? conditionIn(sentence)
      : null);
  if (condition !== null) for (const draft of about) draft.condition ??= condition;
  const time = deadlineIn(sentence, after);
  const body = bodyOf(sentence);
  // "Det han fått veta tar han upp med gruppen i maj": whatever the words, when and where it comes before somebody.
  const comesBefore = time !== null && body !== null && !wasDone.test(sentence);
  if (!tellsTime(sentence) && !comesBefore && (reports.length === 0 || body === null)) return;
  const lastAbout = about.at(-1) ?? last;
  if (
    time !== null &&
    lastAbout.time !== null &&
    typeof lastAbout.time.deadline === "string" &&
    time.deadline !== lastAbout.time.deadline
  ) {
    questions.push({
      topic: "tidpunkt",
      text: `Uppdraget till ${lastAbout.owner} har fler än en tidpunkt: ”${lastAbout.time.text}” och ”${time.text}”. Vilken gäller?`,
    });
  }
  for (const draft of about) {
    if (
      draft.time === null ||
      (typeof draft.time.deadline !== "string" && typeof time?.deadline === "string")
    )
      draft.time = time ?? draft.time;
    draft.body ??= body;
    draft.quote = draft.quote.includes(sentence) ? draft.quote : `${draft.quote} ${sentence}`;
  }
}

const sameMeeting =
  /(?:^|,?\s)(?:senast\s)?(?:till|vid|på|inför|i)\s(?:ett\soch\s)?samma\s(?:möte|[A-Za-zÀ-ɏ]*sammanträde|tid(?:punkt)?|tillfälle|gång|månad)(?![A-Za-zÀ-ɏ]|\ssom(?![A-Za-zÀ-ɏ]))/i;

/** "till samma möte": the time and the body of the task before it. */
export function atSameMeeting(draft: Draft, before: Draft | undefined): Draft {
  if (draft.time !== null || before?.time == null || !sameMeeting.test(draft.what)) return draft;
  return {
    ...draft,
    what: draft.what
      .replace(sameMeeting, "")
      .replace(/^[,\s]+/u, "")
      .replace(/\s+/gu, " "),
    time: before.time,
    body: draft.body ?? before.body,
  };
}
