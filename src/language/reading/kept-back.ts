/** Words by which money stays where it is when the decision is made. */
export const keptBack =
  "kvarstår|kvar\\s?[:–]|kvar\\s(?:blir|är|finns|står|har)|blir\\s[^.;]{0,30}kvar|går\\stillbaka|lämnas\\såter|återsänds|(?:resterande|återstående|kvarvarande)\\s[^.;]{1,40}?\\sfördelas\\s(?:i|under|senare|vid|när|först|senast|till (?:hösten|våren))|kvar av|kvarhålls|behålls|hålls inne|hålls kvar|stannar|ofördela\\p{L}*|(?:inte|ej)\\s(?:ännu\\s)?fördela(?:d|de|t)(?!\\p{L})|fördelas senare|kvar hos|förfogande|förs (?:till|över|vidare)|överförs|balanseras";
