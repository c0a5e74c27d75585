/** Words by which money stays where it is when the decision is made. */
export const keptBack =
  "kvarstår|kvar\\s?[:–]|kvar\\s(?:blir|är|finns|står|har)|blir\\s[^.;]{0,30}kvar|går\\stillbaka|lämnas\\såter|återsänds|(?:resterande|återstående|kvarvarande)\\s[^.;]{1,40}?\\sfördelas\\s(?:i|under|senare|vid|när|först|senast|till (?:hösten|våren))|kvar av|kvarhålls|behålls|hålls inne|hålls kvar|stannar|ofördela\\p{L}*|(?:inte|ej)\\s(?:ännu\\s)?fördela(?:d|de|t)(?!\\p{L})|fördelas senare|kvar hos|förfogande|förs (?:till|över|vidare)|överförs|balanseras";

/** Words around an amount, written ¤, that stays in the pot. */
export const keptInPot =
  "¤[^.;,¤]{0,20}?\\s(?:ligger|står|sitter|är|finns|blir|lämnas|får\\s(?:ligga|stå|vara))(?:\\s[^.;,¤]{1,30})?\\skvar(?!\\p{L})|" +
  "(?:ligger|står|sitter|finns|är|blir)\\s(?:\\p{L}+\\s){0,2}¤\\skvar(?!\\p{L})|" +
  "(?:ligger|står|sitter|ligga|låter)\\s(?:\\p{L}+\\s){0,3}kvar(?!\\p{L})|" +
  "kvar\\s(?:i|på|inom|att)\\s[^.;,¤]{2,40}\\s(?:är|finns|blir|står|ligger)(?!\\p{L})|" +
  "fördelar\\s\\p{L}+\\s(?:inte|ej)(?!\\p{L})|(?:inte|ej)\\s(?:ännu\\s)?(?:tagits|tas|tagna|fördelats|beviljats|lagts ut)(?!\\p{L})|" +
  "fryses|parkeras|vilar";
