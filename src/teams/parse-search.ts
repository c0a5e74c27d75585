import { z } from "zod/v4";

import { searchGroups, searchTextMax } from "../notify/search-card.ts";

/** The highest page of hits that a click may ask for; a page outside them is the nearest one inside. */
const pageMax = 10_000;

/** A search that a click asks for again: another page, or one kind alone. */
export const searchSchema = z.object({
  card: z.literal("search"),
  text: z.string().max(searchTextMax),
  of: z.enum(searchGroups).optional(),
  page: z.number().int().min(1).max(pageMax),
});
