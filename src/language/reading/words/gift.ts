import { wholeWord } from "./pattern.ts";
import { keptBack, keptInPot, toBody } from "./kept-back.ts";

/** Words by which money is given. */
export const gives = new RegExp(
  wholeWord`
    fördelas fördelar? avsätts avsätta avsätter anslås anslår? tilldelas tilldelar? beviljas
    beviljar? reserveras reserverar? tillförs tillför ställer? ställa ställs
    får(?!_((till|som)_följd|([A-Za-zÀ-ɏ]+_)?(effekt|konsekvens|genomslag))) erhåller ger? ges
    disponerar förfogar_över anvisa[rs]? finansieras_med bekostas_med avdelas investeras
    tas?r?_(¤|\d[^.;]{0,30}?)_i_anspråk med_¤_finansieras satsas läggs öronmärks går används
    (ut)?betalas delas_ut utgår_med(?=_(högst_)?[\d¤])
    överförs(?=_${toBody}) förs_(över_)?(?=${toBody})
    utgår(?=_((med|enligt)_följande|([A-Za-zÀ-ɏ]+_)?*(bidrag|stöd|ersättning))(?![A-Za-zÀ-ɏ]))
  `,
  "i",
);
/** Verbs by which an amount is given, beside it: "till kurser avsätts ¤", "skolan får ¤". */
export const givenSource =
  "(?:fördelas|avsätts|anslås|tilldelas|tillförs|reserveras|beviljas|ges|får|lämnas|erhåller|anvisas|går|satsas|läggs|ställs|öronmärks|används|överförs|(?:ut)?betalas)";
/** Words of money that is asked for, costs, comes in, or was given in another year. */
export const noGift = new RegExp(
  wholeWord`
    kostnad* kostar beräkna* uppskatta* (?<!(?<![A-Za-zÀ-ɏ])(att_(fördelas?|delas?_ut)|delar_ut|fördela_till_[^.;¤]{2,60}?)_efter_([A-Za-zÀ-ɏ]+_)?)ansök* sökt* sökte önsk[ae][A-Za-zÀ-ɏ]* ville?_ha ville_få
    intäkt* avgift* vite* prognos* underskott* överskott* beloppsgräns* begär* återbetal*
    återlämn* återför* återkräv* lämnar?_tillbaka betalar?_tillbaka äskat? omsätt* hyra* spara*
    överstig* understig* högst upp_till minst maximalt skrivs_av föregående_år förra_(året|gången) den_gången i_fjol
    tidigare_år hade medfinansier* egeninsats* förbruka*
  `,
  "i",
);
/** Words by which money stays where it is, or is given later. */
export const stays = new RegExp(
  wholeWord`
      ${keptBack} ${keptInPot} behåller förblir avvaktar? väntar?_med skjut(a|er|s)_upp fördelas_inte
      fördelas_[^.¤]{0,30}(senare|längre_fram) kvar_att_(fördela|besluta) sparas återstår
      beslutas_(om_)?(senare|i) beslut_([^.¤;]{0,40}_)?(fattas|tas)_(senare|i)
    `,
  "i",
);
