/** Words by which money stays where it is when the decision is made. */
export const keptBack =
  "kvarstår|kvar av|kvarhålls|behålls|hålls inne|hålls kvar|stannar|ofördela\\p{L}*|fördelas senare|kvar hos|förfogande|förs (?:till|över|vidare)|överförs|balanseras";
