import { oneOf } from "./pattern.ts";

/** A line that ends in one of these goes on. */
export const openEnd = new RegExp(
  String.raw`(?:^|\s)${oneOf`
    till för av ur och i på att med om inom samt den det de en ett från vid eller som mellan hos genom kring bland fördelas
    dels respektive avsätts anslås får senast under § kap\. dnr ca är (?<=\S_)ansvarig
  `}$|,$|\d-$`,
  "i",
);
