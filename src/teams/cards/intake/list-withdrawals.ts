import { formatKronor } from "../../../language/format.ts";
import { listChangeWords } from "../../../language/say/list-change.ts";
import { refusalSentence } from "../../../language/say/refusal.ts";
import type { Named } from "../../../language/say/refusal-words.ts";
import type { PlacedList } from "../../intake/requests.ts";
import { openWithdrawals, type Withdrawal } from "../../intake/withdrawals.ts";
import { plain, shortened } from "../template.ts";
import type { Lines, Showing } from "../view.ts";

const nameMax = 80;
const shownMax = 12;

/** What the list says was taken back: noted on its request, stopped with the reason, or not here at all. */
export function withdrawnLines(
  { withdrawals }: PlacedList,
  named: Named,
  { viewer }: Showing,
): readonly Lines[] {
  const { language } = viewer;
  const words = listChangeWords[language].withdrawn;
  if (withdrawals.length === 0) return [];
  const lineOf = ({ row, request, hindrance }: Withdrawal): string => {
    const name = plain(
      shortened(request?.activity ?? (row.activity || (row.number ?? "")), nameMax),
    );
    if (request === null) return words.unknown(row.row, name);
    const sought = formatKronor(request.sought, language);
    return hindrance === null
      ? words.noted(row.row, name, sought, row.day)
      : words.stands(row.row, name, refusalSentence(hindrance, named, language));
  };
  const more = withdrawals.length - shownMax;
  return [
    {
      heading: words.heading,
      lines: [
        ...withdrawals.slice(0, shownMax).map(lineOf),
        ...(more > 0 ? [words.more(more)] : []),
        ...(openWithdrawals(withdrawals).length === 0 ? [] : [words.how]),
      ],
    },
  ];
}
