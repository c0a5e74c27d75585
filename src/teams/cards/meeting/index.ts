import type { MeetingCard } from "../../../notify/card.ts";
import { missingView } from "../missing.ts";
import type { Showing, View } from "../view.ts";
import { addMeetingView } from "./add.ts";
import { cancelMeetingView } from "./cancel.ts";
import { leadTimesView } from "./lead-times.ts";
import { meetingListView } from "./list.ts";
import { oneMeetingView } from "./meeting.ts";
import { moveMeetingView } from "./move.ts";

/** Which view of this folder a card is. */
export function meetingView(card: MeetingCard, showing: Showing): View {
  switch (card.card) {
    case "add-meeting":
      return addMeetingView(card.body, showing);
    case "meeting-list":
      return meetingListView(card.body, card.text, showing);
    case "lead-times":
      return leadTimesView(card.body, showing);
    case "meeting":
    case "move-meeting":
    case "cancel-meeting":
      return viewOfMeeting(card, showing);
    default:
      return card satisfies never;
  }
}

function viewOfMeeting(
  card: MeetingCard & { card: "meeting" | "move-meeting" | "cancel-meeting" },
  showing: Showing,
): View {
  const meeting = showing.state.meetings.get(card.meeting);
  if (meeting === undefined) return missingView(showing);
  switch (card.card) {
    case "meeting":
      return oneMeetingView(meeting, showing);
    case "move-meeting":
      return moveMeetingView(meeting, card.to ?? null, showing);
    case "cancel-meeting":
      return cancelMeetingView(meeting, showing);
    default:
      return card satisfies never;
  }
}
