import { settingWords } from "../../language/say/verify.ts";
import { show } from "./verbs.ts";
import type { Showing, View } from "./view.ts";

/** What is shown for something that is not there, as an old button may ask for. */
export function missingView({ viewer }: Showing): View {
  const words = settingWords[viewer.language];
  return {
    template: "setting",
    over: "",
    title: words.missing,
    lead: [words.missingOut],
    actions: [show(words.home, { card: "home" })],
  };
}
