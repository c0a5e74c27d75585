import { oneOf } from "../words/pattern.ts";
import { monthNamesIn } from "../../format.ts";
import { startsTask } from "../words/infinitive.ts";

/** What leads to a time, and says nothing but when. */
const leads = new RegExp(
  `^(?:${oneOf`
    senast till vid i inför under före innan på efter med från kring omkring att årligen löpande
    (i|med)_(samband|anslutning) i_god_tid (tidigt|sent|redan|först|varje_år|en_gång_(per_år|om_året))
    (i_)?(början|mitten|slutet|utgången)_av den det nästa kommande ordinarie
  `}\\s)*$`,
  "i",
);
/** What goes on naming the time: "för 2024", "2", "och hösten", "behandlas". */
const goesOn = new RegExp(
  `^(?:\\s${oneOf`
    (för|per|avseende|under)_(år(et)?_|verksamhetsåret_)?(19|20)\d\d (år_)?(19|20)\d\d \d(?!\d) möjlig(t|en|ast)
    (och|eller|respektive)_(i_|vid_|under_)?(våren|sommaren|hösten|vintern|årsredovisning*|bokslut*|delårs*|tertial*)
    (behandlas|antas|fastställs|godkänns|redovisas|lämnas|läggs_fram|tas_upp|presenteras)(?=_[A-Za-zÀ-ɏ]+a_)
    (senast_)?(för|till|i)_(nämnden|styrelsen|fullmäktige)(?=_[A-Za-zÀ-ɏ]+a_)
  `})*`,
  "i",
);
/** "… och i samråd med IT-chefen redovisa": with whom, behind when. */
const withWhom =
  /^(?:,?\soch)\s(?=(?:i\s(?:samråd|samverkan|samarbete|dialog)|tillsammans)\s(?:med\s)?)/i;
const dated = new RegExp(`\\d|${monthNamesIn("sv").join("|")}|möjlig`, "i");
const farMax = 60;

/**
 * "i samband med delårsrapporten per augusti 2024 redovisa behovet": the task without the time that stands before what
 * is to be done; the same words where no task follows. What names no month, year or number, "under hösten", "årligen",
 * may be how it is done, and stays. `time`: how the words name it.
 */
export function withoutTimeAhead(words: string, time: string): string {
  const at = words.indexOf(time);
  if (time === "" || at < 0 || at > farMax || !leads.test(words.slice(0, at))) return words;
  // "redovisa hösten" is done, and "hösten" no time before it.
  if (at === 0 && !leadsItself.test(`${time} `)) return words;
  const behind = words.slice(at + time.length).replace(goesOn, "");
  const named = words.slice(0, words.length - behind.length);
  if (!dated.test(named)) return words;
  const shared = behind.replace(withWhom, "");
  if (shared !== behind) return shared;
  const rest = behind.replace(/^[,\s]+/, "");
  return startsTask(rest) ? rest : words;
}
const leadsItself = new RegExp(
  String.raw`^${oneOf`
    inom om snarast omgående skyndsamt utan så_snart så_fort före senast i vid till under inför efter
    innan årligen löpande kontinuerligt regelbundet varje nästa
  `}\s`,
  "i",
);
