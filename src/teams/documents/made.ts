import { type DocumentCommand, issuedBefore } from "../../domain/document.ts";
import { followUpsAt } from "../../domain/follow-up-summary.ts";
import type { State } from "../../domain/state.ts";
import { decisionSubject, grantSubject, meetingSubject, potSubject } from "../../domain/touches.ts";
import { calendarFile } from "../../documents/calendar-ics.ts";
import { correctionFile } from "../../documents/correction-docx.ts";
import { decisionFile } from "../../documents/decision-docx.ts";
import { csvFile } from "../../documents/export-csv.ts";
import { jsonFile } from "../../documents/export-json.ts";
import { workbookFile, workbookName } from "../../documents/export-xlsx.ts";
import { documentHash, fileName, type FileOut } from "../../documents/file-out.ts";
import { followUpFile, followUpTemplate } from "../../documents/follow-up-docx.ts";
import { noticeListFile, noticeListTemplate } from "../../documents/notice-list-docx.ts";
import { requestTemplate } from "../../documents/request-template.ts";
import { documentWords } from "../../language/say/document.ts";
import { exportWords } from "../../language/say/export.ts";
import type { Viewer } from "../../notify/card.ts";
import type { ExportForm } from "../../domain/document.ts";
import type { DocumentOf } from "../../notify/document-card.ts";
import { calendarOf } from "./calendar.ts";
import { exportOf } from "./export.ts";
import { followUpPaper } from "./follow-up.ts";
import { noticeListPaper } from "./notice-list.ts";

/** A document of the authority, with what it is issued as; or a file of its reader's own, made when it is sent. */
export type Made =
  | { readonly name: string; readonly file: FileOut; readonly issue: DocumentCommand }
  | { readonly name: string; readonly file: () => Promise<FileOut>; readonly issue: null };

/** A package is made of the log too, and after what it holds has been issued (`offered.ts`). */
export type MadeOfState = Exclude<DocumentOf, { readonly kind: "archive" }>;

/**
 * Makes the file that somebody asks for; null where there is nothing to make it of. Whether he may have it is
 * asked before. A document is the same for everybody; an export and a calendar are their reader's own.
 */
export function made(of: MadeOfState, state: State, viewer: Viewer): Made | null {
  switch (of.kind) {
    case "decision": {
      const decision = state.decisions.get(of.decision);
      if (decision === undefined) return null;
      const subject = decisionSubject(decision.number);
      return issued({ kind: of.kind, subject }, decision.template, decisionFile(state, decision));
    }
    case "correction": {
      const decision = state.decisions.get(of.decision);
      const correction = decision?.corrections.find((one) => one.number === of.number);
      if (decision === undefined || correction === undefined) return null;
      const file = correctionFile(state, decision, correction);
      const subject = decisionSubject(decision.number);
      return issued({ kind: of.kind, subject }, correction.template, file);
    }
    case "notice-list": {
      const meeting = state.meetings.get(of.meeting);
      if (meeting === undefined) return null;
      const about = { kind: of.kind, subject: meetingSubject(meeting.id) };
      return asIssued(about, state, noticeListTemplate, (template) =>
        noticeListFile(noticeListPaper(state, meeting, template)),
      );
    }
    case "follow-up":
      return summaryMade(of, state, viewer);
    case "export":
      return exportMade(of.form, state, viewer);
    case "request-template": {
      const title = documentWords[viewer.language].requestTemplate;
      const author = state.authority.get("")?.name[viewer.language] ?? "";
      return {
        name: workbookName({ title, day: viewer.today }),
        file: () => workbookFile(requestTemplate(title, author, viewer.today)),
        issue: null,
      };
    }
    case "calendar": {
      const { calendarName } = documentWords[viewer.language];
      return {
        name: fileName(calendarName, "ics"),
        file: () => Promise.resolve(calendarFile(calendarName, calendarOf(state, viewer))),
        issue: null,
      };
    }
    default:
      return of satisfies never;
  }
}

/** How the same tables are written in each form, and what such a file's name ends with. */
const exportForms = {
  xlsx: { ending: "xlsx", write: workbookFile },
  csv: { ending: "zip", write: csvFile },
  json: { ending: "json", write: jsonFile },
} as const;

function exportMade(form: ExportForm, state: State, viewer: Viewer): Made {
  const { ending, write } = exportForms[form];
  const { title } = exportWords[viewer.language];
  return {
    name: workbookName({ title, day: viewer.today }, ending),
    file: async () => write(await exportOf(state, viewer)),
    issue: null,
  };
}

function summaryMade(
  of: DocumentOf & { readonly kind: "follow-up" },
  state: State,
  { today }: Viewer,
): Made | null {
  const { cutOff } = of;
  const grant = state.grants.get(of.grant);
  const pot = of.pot === null ? null : state.pots.get(of.pot);
  if (grant === undefined || pot === undefined) return null;
  if (pot !== null && pot.grant !== grant.id) return null;
  if (followUpsAt(state, grant, pot?.id ?? null, cutOff, today).length === 0) return null;
  const subject = pot === null ? grantSubject(grant.id) : potSubject(pot.id);
  return asIssued({ kind: of.kind, subject }, state, followUpTemplate, (template) =>
    followUpFile(followUpPaper(state, { grant, pot, cutOff }, today, template)),
  );
}

type About = Pick<DocumentCommand, "kind" | "subject">;

function issued({ kind, subject }: About, template: number, file: FileOut): Made {
  const hash = documentHash(file.bytes);
  const size = file.bytes.length;
  return {
    name: file.name,
    file,
    issue: { type: "issue-document", kind, subject, hash, template, size },
  };
}

/** What was issued in an earlier layout stays as it was for as long as all that it says is the same. */
function asIssued(
  about: About,
  state: State,
  newest: number,
  make: (template: number) => FileOut,
): Made {
  const templates = issuedBefore(state.documents.values(), about).map((one) => one.template);
  for (const template of new Set(templates.filter((one) => one !== newest))) {
    const file = make(template);
    const before = state.documents.get(documentHash(file.bytes));
    if (before?.kind === about.kind && before.subject === about.subject)
      return issued(about, template, file);
  }
  return issued(about, newest, make(newest));
}
