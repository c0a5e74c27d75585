import { oneOf } from "./pattern.ts";

/** Those whom a list names, together or each: "mottagarna", "respektive chef", "de som står i tabellen". */
export const groupOfReceivers = String.raw`(?:${oneOf`
  ((samtliga|alla|de_(angivna|namngivna|nämnda|berörda|ovanstående))_)?(medels|bidrags|pott)?(mottagar|innehavar|ägar|hållar)(na|en|e)
  ((samtliga|alla|de)_)?(pott|medels)?ansvariga
  (respektive|varje|berörd|angiven|namngiven)_([A-Za-zÀ-ɏ]+_){0,2}?[A-Za-zÀ-ɏ]*(mottagare|innehavare|ägare|ansvarig|chef|direktör|befattningshavare)
  ((samtliga|alla)_)?((de_)?(angivna|namngivna|nämnda|berörda|ovanstående)_)([A-Za-zÀ-ɏ]+_)?[A-Za-zÀ-ɏ]*(chefer|direktörer|befattningshavare|ledare)(na)?
  var_och_en(_av_(mottagarna|cheferna|dem|dessa))?
  (de|den)_som_(anges|står|nämns|får_medel|fått_medel|tilldelas_medel)
`}(?:\s(?:i\s(?:tabellen|listan|kolumnen)|ovan|enligt\s(?:ovan|tabellen)))?)`;
