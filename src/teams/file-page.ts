import { createHash } from "node:crypto";

import type { Language } from "../domain/person.ts";
import { formatTime } from "../language/format.ts";
import { type FilePageWords, filePageWords } from "../language/say/file-page.ts";
import type { AwaitedCode } from "./download-door.ts";

/** What was wrong with the code that was posted. */
export type CodeProblem =
  | { readonly kind: "no-code" }
  | { readonly kind: "wrong"; readonly triesLeft: number };

/** The field of the page, as it is posted. */
export const codeField = "kod";

const style =
  ":root{color-scheme:light dark}" +
  "body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:0 auto;padding:1.5rem 1rem;overflow-wrap:anywhere}" +
  "h1{font-size:1.6rem;line-height:1.25;margin:0 0 .75rem}" +
  "h2{font-size:1.25rem;line-height:1.25;margin:1.75rem 0 .75rem}" +
  "p{margin:0 0 .75rem}" +
  ".name{font-weight:600}" +
  "label{display:block;font-weight:600;margin-top:1.5rem}" +
  ".error{border-left:.3rem solid #d13438;padding-left:.75rem;font-weight:600}" +
  "input{font:inherit;font-size:1.5rem;letter-spacing:.1em;width:9em;max-width:100%;box-sizing:border-box;padding:.4rem .6rem;border:2px solid #767676;border-radius:.25rem}" +
  "button{display:block;font:inherit;font-weight:600;margin-top:1.25rem;padding:.7rem 1.4rem;border:2px solid #4f52b2;border-radius:.25rem;background:#4f52b2;color:#fff;cursor:pointer}" +
  ".after{margin-top:1.25rem}" +
  "input:focus-visible,button:focus-visible{outline:3px solid CanvasText;outline-offset:2px}";

const styleDigest = createHash("sha256").update(style).digest("base64");

/** A page that runs nothing, fetches nothing, is framed by nobody and posts to itself alone. */
export const pageHeaders: Readonly<Record<string, string>> = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy": `default-src 'none'; style-src 'sha256-${styleDigest}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** Asks for the code, with what was wrong beside its field. */
export function codePage(
  { name, language, until }: AwaitedCode,
  problem: CodeProblem | null = null,
): string {
  const words = filePageWords[language];
  const error =
    problem === null
      ? ""
      : `<p class="error" id="fel">${escaped(problemText(problem, language))}</p>`;
  const more =
    problem === null
      ? ' aria-describedby="var"'
      : ' aria-describedby="fel var" aria-invalid="true" autofocus';
  return page(
    language,
    `${problem === null ? "" : words.error}${words.title}`,
    `<h1>${escaped(words.title)}</h1>
<p class="name"><bdi>${escaped(name)}</bdi></p>
<p>${escaped(words.until(formatTime(until, language)))}</p>
<form method="post">
<label for="kod">${escaped(words.code)}</label>
<p id="var">${escaped(words.where)}</p>
${error}
<input id="kod" name="${codeField}" type="text" inputmode="numeric" autocomplete="off" maxlength="12" required${more}>
<button type="submit">${escaped(words.fetch)}</button>
</form>
<p class="after">${escaped(words.after)}</p>`,
  );
}

function problemText(problem: CodeProblem, language: Language): string {
  const words = filePageWords[language];
  switch (problem.kind) {
    case "no-code":
      return words.noCode;
    case "wrong":
      return words.wrong(problem.triesLeft);
    default:
      return problem satisfies never;
  }
}

/** The same for whatever opens no file. */
export const gonePage = (): string =>
  pageForAnybody(({ goneTitle, gone }) => ({ title: goneTitle, text: gone }));

/** The program could not look, or could not make the file. */
export const brokenPage = (): string =>
  pageForAnybody(({ brokenTitle, broken }) => ({ title: brokenTitle, text: broken }));

/** In both languages: nobody is known here. */
function pageForAnybody(
  said: (words: FilePageWords) => { readonly title: string; readonly text: string },
): string {
  const [sv, en] = [said(filePageWords.sv), said(filePageWords.en)];
  return page(
    "sv",
    sv.title,
    `<h1>${escaped(sv.title)}</h1>
<p>${escaped(sv.text)}</p>
<div lang="en">
<h2>${escaped(en.title)}</h2>
<p>${escaped(en.text)}</p>
</div>`,
  );
}

const page = (language: Language, title: string, main: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)} – Fördela</title>
<style>${style}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
